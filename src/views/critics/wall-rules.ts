import type { ReviewWall, WallGroup } from './wall.ts';

/** A fold drawn open, in browsers that can be told to. */
const unfolded = '.fold::details-content{block-size:auto;content-visibility:visible}';

/**
 * The style rules by which radio buttons and a list filter the wall without a script.
 * Every id in them is a verdict's word of the schema or a number, so nothing needs escaping.
 * They hold on a screen alone: on paper everything is shown. Of what is chosen nothing stays folded.
 */
export function wallRules(wall: ReviewWall): string {
  const verdictChosen = (stance: string) => `:has(#verdict-${stance}:checked)`;
  const outletChosen = (values: readonly number[]) =>
    `:has(:is(${values.map((value) => `[value="${value}"]`).join(',')}):checked)`;
  const hide = [
    ...wall.verdicts.map(({ value }) => `.wall${verdictChosen(value)} .card:not(.is-${value})`),
    ...wall.outlets.map(({ value }) => `.wall${outletChosen([value])} .card:not(.o${value})`),
  ];
  const filtered = '.wall:has(.filters [value]:not(.any):checked)';
  const groups = wall.groups.flatMap((group, index) => {
    const line = `.wall-group:nth-of-type(${index + 1}) .nothing`;
    return matches(wall, group).map(({ stance, outlets }) => {
      const verdict = verdictChosen(stance ?? 'any');
      return [
        // Any outlet will do, or one of those with such a review.
        `.wall${verdict}:has(option.any:checked) ${line}`,
        `.wall${verdict}${outletChosen(outlets)} ${line}`,
      ].join(',');
    });
  });
  const unfold = `@supports selector(::details-content){${filtered} ${unfolded}${filtered} .fold summary{display:none}}`;
  return `@media screen{${hide.join(',')}{display:none}${filtered} .nothing{display:block}${groups.join(',')}{display:none}${unfold}}`;
}

/** For each verdict that a group has, and for all together, the outlets with such a review. */
function matches(wall: ReviewWall, group: WallGroup) {
  return [undefined, ...wall.verdicts.map(({ value }) => value)]
    .map((stance) => ({
      stance,
      outlets: [
        ...new Set(
          [...group.cards, ...group.rest]
            .filter((card) => !stance || card.stance === stance)
            .map((card) => card.outlet),
        ),
      ],
    }))
    .filter(({ outlets }) => outlets.length > 0);
}
