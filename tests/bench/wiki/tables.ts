import { randomFrom } from '../../mutation/random.ts';
import { someEntry, type Plans } from './plan.ts';
import { between, proof, sealedProof } from './rows.ts';
import { foldedOutlet } from './settings.ts';
import { mostCharacters, type Sources } from './sources.ts';
import { capital, oneOf, phrase } from './vocabulary.ts';

/** Of a hundred entries, so many rows of each table. */
const awardShare = 4;
const rankingShare = 3;
const trackShare = 4;
const lineShare = 4;

/** The tables, as files by their name. */
export function tablesOf(plans: Plans, sources: Sources): Record<string, string> {
  const random = randomFrom(plans.seed + 2);
  const keys = () => sources.of(oneOf(plans.all, random), 0);
  const named = (kind: Parameters<typeof someEntry>[1]) => someEntry(plans, kind, 0, 0, random).id;
  const anyEpisode = () => oneOf(plans.open('episode'), random).id;
  const award = () => ({
    episode: anyEpisode(),
    ceremony: named('organisation'),
    year: between(2001, 2024, random),
    category: capital(phrase(3, random)),
    nominees: [named('person')],
    result: oneOf(['won', 'nominated', 'finalist'], random),
    ...sealedProof(keys(), plans, 0, random),
  });
  const ranking = () => ({
    episode: anyEpisode(),
    outlet: named('organisation'),
    critic: named('person'),
    list: capital(phrase(4, random)),
    published: String(between(2001, 2024, random)),
    position: between(1, 20, random),
    of: 20,
    ...proof(keys(), random),
  });
  const track = () => ({
    title: capital(phrase(3, random)),
    by: named('person'),
    where: phrase(4, random),
    ...sealedProof(keys(), plans, 0, random),
  });
  const line = () => ({
    line: capital(phrase(7, random)),
    by: named('character'),
    scene: named('scene'),
    ...sealedProof(keys(), plans, 0, random),
  });
  const name = () => ({ name: foldedOutlet, what: 'outlet', at: plans.open('review')[0]!.id });
  const file = (share: number, row: () => object) => linesOf((plans.entries * share) / 100, row);
  return {
    'awards.yaml': file(awardShare, award),
    'rankings.yaml': file(rankingShare, ranking),
    'tracks.yaml': file(trackShare, track),
    'lines.yaml': file(lineShare, line),
    'names.yaml': linesOf(1, name),
  };
}

/** At least one row, and no more than a file may hold. */
function linesOf(count: number, row: () => object): string {
  let file = '';
  for (let number = 0; number < Math.max(1, count) && file.length < mostCharacters; number++) {
    file += `- ${JSON.stringify(row())}\n`;
  }
  return file;
}
