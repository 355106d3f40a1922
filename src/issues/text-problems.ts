import { inQuotationMarks, meant, type Wordings } from './wording.ts';

/** What is wrong with the tags, headings and references of an entry. */
export const textProblems = {
  'unknown-reference': (d: {
    id: string;
    now?: string;
    folded?: { name: string; at: string; orName?: true };
    suggestion?: string;
    files?: readonly string[];
  }) => [
    `no entry "${d.id}"`,
    d.now
      ? `It is called "${d.now}" now: write that.`
      : d.folded
        ? d.folded.orName
          ? `It has no entry now: write its name, ${inQuotationMarks(d.folded.name)}.`
          : `It has no entry now, and is told at "${d.folded.at}": link that, or write the name without a link.`
        : meant(
            d.suggestion,
            `Start it as ${d.files?.join(' or ') || `<kind's folder>/${d.id}.mdx`}, or name an entry that exists.`,
          ),
  ],
  'draft-reference': (d: { id: string; path: string }) => [
    `"${d.id}" is a draft, which builds leave out`,
    `Take "draft: true" out of ${d.path} when it is ready, or drop the link until then.`,
  ],
  'wrong-kind': (d: { id: string; kind: string; expected: readonly string[] }) => [
    `"${d.id}" is of kind ${d.kind}`,
    `Expected one of kind ${d.expected.join(' or ')} here.`,
  ],
  'sealed-reference': (d: { id: string; at: string; needs: string }) => [
    `"${d.id}" is sealed at "${d.needs}", these words stand at "${d.at}"`,
    `Put the link inside <Spoiler level="${d.needs}">, or drop it.`,
  ],
  'unknown-source': (d: { key: string; suggestion?: string }) => [
    `no source "${d.key}"`,
    meant(d.suggestion, 'Add it to sources.yaml first.'),
  ],
  'unknown-tag': (d: { tag: string; known: readonly string[]; suggestion?: string }) => [
    `unknown tag <${d.tag}>`,
    meant(d.suggestion, `The vocabulary is ${d.known.map((tag) => `<${tag}>`).join(', ')}.`),
  ],
  'tag-attribute': (d: { tag: string; found: string; expected: string }) => [
    `<${d.tag}> ${d.found}`,
    d.expected,
  ],
  'misplaced-tag': (d: { tag: string; found: string; cure: string }) => [`<${d.tag}> ${d.found}`, d.cure],
  'duplicate-heading': (d: { heading: string }) => [
    `heading "${d.heading}" stands twice in this entry`,
    'Say what is different about the second.',
  ],
  'wordless-heading': (d: { heading: string }) => [
    `heading "${d.heading}" has neither letters nor digits`,
    'Say in words what stands below: nothing can lead to a heading without them.',
  ],
  'taken-anchor': (d: { anchor: string }) => [
    `the anchor #${d.anchor} belongs to a part of the page`,
    'Say it in other words: links to one of the two would lead to the other.',
  ],
  'heading-markup': (d: { heading: string }) => [
    `heading "${d.heading}" holds a tag or markup`,
    'Headings are plain words; cite and link in the text below.',
  ],
  'heading-depth': (d: { found: number }) => [
    `heading of level ${d.found}`,
    'Use ## and below it ###; the title is the page’s only #.',
  ],
  'unknown-anchor': (d: { id: string; anchor: string; suggestion?: string; known: readonly string[] }) => [
    `"${d.id}" has no heading "#${d.anchor}" here`,
    meant(
      d.suggestion,
      d.known.length
        ? `Its headings: ${d.known.map((each) => `#${each}`).join(', ')}.`
        : 'It has no headings.',
    ),
  ],
} satisfies Wordings;
