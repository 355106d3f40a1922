import type { Answer } from '../../kind-definition.ts';
import type { Edition } from '../../wiki/edition.ts';

const performerWords =
  'actor actress performer plays played play portrays portrayed portray voices voiced voice cast';
const partWords = 'role part character plays played play portrays';

/** Who plays whom, asked from either end. */
export function answers(edition: Edition): Answer[] {
  return edition.ofKind('character').flatMap(({ id, fields }): Answer[] => {
    const portrayals = fields.portrayals ?? [];
    const performers = [...new Set(portrayals.map((each) => each.by))].filter((by) => edition.find(by));
    if (performers.length === 0) return [];
    const { sources } = portrayals[0]!;
    return [
      { ask: performerWords, about: id, label: 'Played by', answer: performers, sources },
      ...performers.map((by) => ({ ask: partWords, about: by, label: 'Plays', answer: [id], sources })),
    ];
  });
}
