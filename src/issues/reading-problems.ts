import { inQuotationMarks, meant, type Wordings } from './wording.ts';

/** What keeps a file from being read for what it is, or could run code: drafts are held to these too. */
export const readingProblems = {
  'stray-file': (d: { path: string; known: readonly string[]; suggestion?: string }) => [
    `nothing is read from "${d.path}"`,
    meant(d.suggestion, `Entries are .mdx files in ${d.known.join(', ')}.`),
  ],
  'not-a-file': (d: { what: string }) => [
    `${d.what} where a file should be`,
    'Put the file itself there: links are not followed, and only files are read.',
  ],
  'too-large': (d: { size: number; most: number }) => [
    `a file of ${d.size} characters`,
    `Keep it below ${d.most}: divide the entry, or look for what was pasted by mistake.`,
  ],
  'wrong-encoding': () => [
    'letters that are not UTF-8',
    'Save the file again with the encoding UTF-8, and restore the letters that were lost here.',
  ],
  'line-ends': () => [
    'a carriage return without a line feed',
    'Save the file again with the line ends LF (Unix) or CRLF (Windows).',
  ],
  'hidden-character': (d: { character: string; field?: string }) => [
    `the invisible character ${d.character}${d.field ? ` in "${d.field}"` : ''}`,
    'Delete it; it often comes with pasted text. Type the words around it anew if it cannot be found.',
  ],
  'missing-file': (d: { path: string }) => [
    `there is no ${d.path}`,
    'Every wiki has one: content/README.md shows its fields.',
  ],
  'bad-id': (d: { id: string; why?: string }) => [
    `file name "${d.id}" cannot be an id${d.why ? `: ${d.why}` : ''}`,
    'Use lower-case letters, digits and single hyphens, e.g. "first-flight.mdx".',
  ],
  'missing-frontmatter': () => [
    'no frontmatter',
    'Begin the file with ---, its fields (title, summary, …), and --- again.',
  ],
  'yaml-feature': (d: { what: string }) => [
    `${d.what} in the YAML`,
    'Write every value out, as plain fields and lists in one document.',
  ],
  'yaml-comment': (d: { comment: string; before?: string }) => [
    `“${d.comment}” is a comment, which nobody reads`,
    `If it belongs to the text, put all of it in quotation marks: ${inQuotationMarks(`${d.before ?? ''} ${d.comment}`.trim())}. If not, give it a line of its own, at the beginning of the line.`,
  ],
  'yaml-syntax': (d: { message: string }) => [
    `YAML does not parse: ${d.message}`,
    'Check quotes, colons and indentation on this line and the one above.',
  ],
  'mdx-syntax': (d: { message: string }) => [
    `MDX does not parse: ${d.message}`,
    'Check that every tag is closed and that < and { stand only in tags.',
  ],
  'code-in-content': (d: { what: string }) => [
    `${d.what} in an entry`,
    'Entries are text: use Markdown and the vocabulary tags only.',
  ],
  'unsafe-link': (d: { url: string }) => [
    `link to "${d.url}"`,
    'Link entries with <Ref to="…">, sources with <Cite sources="…" />, headings with #heading.',
  ],
  'link-title': (d: { title: string }) => [
    `the title "${d.title}" on a link`,
    'Take it out: no seal covers it. What it says belongs into the sentence.',
  ],
  'unsafe-drawing': (d: { found: string; expected: string }) => [`${d.found} in a drawing`, d.expected],
  'drawing-syntax': (d: { message: string }) => [
    `the drawing cannot be read: ${d.message}`,
    'A drawing is one <svg viewBox="…"> with nothing but tags inside: no text, comments, or entities.',
  ],
} satisfies Wordings;
