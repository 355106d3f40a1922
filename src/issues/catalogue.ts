const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Did you mean "${suggestion}"?` : otherwise;

/** A text as YAML takes it in quotation marks, whatever it holds. */
const inQuotationMarks = (text: string) =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

/**
 * Every problem a writer can be told of: what was found, and the cure.
 * Each code is a heading in content/README.md; a long file, so that the wordings can be read side by side.
 */
export const catalogue = {
  'unknown-reference': (d: { id: string; now?: string; suggestion?: string; files?: readonly string[] }) => [
    `no entry "${d.id}"`,
    d.now
      ? `It is called "${d.now}" now: write that.`
      : meant(
          d.suggestion,
          `Start it as ${d.files?.join(' or ') || `<kind's folder>/${d.id}.mdx`}, or name an entry that exists.`,
        ),
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
  'unused-source': (d: { key: string }) => [
    `source "${d.key}" supports nothing`,
    'Cite it, or take it out of sources.yaml.',
  ],
  'uncited-paragraph': (d: { words: string }) => [
    `no citation after “${d.words}”`,
    'End the statement with <Cite sources="source-key" />.',
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
  'unknown-field': (d: { field: string; suggestion?: string; known: readonly string[] }) => [
    `unknown field "${d.field}"`,
    meant(d.suggestion, `Known fields here: ${d.known.join(', ')}.`),
  ],
  'missing-field': (d: { field: string; description: string; example?: string }) => [
    `missing field "${d.field}"`,
    `Expected ${d.description}.${d.example ? ` Write ${d.example}.` : ''}`,
  ],
  'wrong-value': (d: {
    field: string;
    found: string;
    expected: string;
    example?: string;
    suggestion?: string;
  }) => [
    `"${d.field}" is ${d.found}`,
    `Expected ${d.expected}.${d.example ? ` Write ${d.example}.` : ''}${d.suggestion ? ` Did you mean "${d.suggestion}"?` : ''}`,
  ],
  'bad-date': (d: { field: string; found: string }) => [
    `"${d.field}" is ${d.found}`,
    'Expected an ISO date that exists: 2017-12-29, 2017-12 or 2017.',
  ],
  'unknown-level': (d: { level: string; known: readonly string[]; suggestion?: string }) => [
    `no viewing level "${d.level}"`,
    meant(d.suggestion, `The levels are ${quoted(d.known)}.`),
  ],
  'unknown-lane': (d: { lane: string; known: readonly string[]; suggestion?: string }) => [
    `no lane "${d.lane}"`,
    meant(
      d.suggestion,
      d.known.length ? `The lanes are ${quoted(d.known)}.` : 'List it under lanes in wiki.yaml first.',
    ),
  ],
  'unknown-theme': (d: { theme: string; known: readonly string[]; suggestion?: string }) => [
    `no review theme "${d.theme}"`,
    meant(
      d.suggestion,
      d.known.length
        ? `The themes are ${quoted(d.known)}.`
        : 'List it under reviewThemes in wiki.yaml first.',
    ),
  ],
  'unknown-version': (d: { version: string; known: readonly string[]; suggestion?: string }) => [
    `no version "${d.version}" of characters`,
    meant(
      d.suggestion,
      d.known.length ? `The versions are ${quoted(d.known)}.` : 'List it under versions in wiki.yaml first.',
    ),
  ],
  'unknown-type': (d: { type: string; of?: string; known: readonly string[]; suggestion?: string }) => [
    `no type "${d.type}"${d.of ? ` of ${d.of}` : ''}`,
    meant(
      d.suggestion,
      d.known.length
        ? `The types are ${quoted(d.known)}.`
        : `List it under types.${d.of ?? '<kind>'} in wiki.yaml first.`,
    ),
  ],
  'duplicate-word': (d: { word: string; list: string }) => [
    `"${d.word}" stands twice in ${d.list}`,
    'Take one out, or give it another id: authors could mean either.',
  ],
  'folder-taken': (d: { folder: string; other: string }) => [
    `the folder "${d.folder}" holds entries of kind ${d.other}`,
    'Name another folder, or give that kind another one: a folder holds entries of one kind.',
  ],
  'duplicate-level': (d: { field: string; value: string }) => [
    `${d.field} "${d.value}" of two viewing levels`,
    'Give each level its own: the second edition would overwrite the first.',
  ],
  'lowest-path': (d: { path: string }) => [
    `the lowest level lives at "${d.path}"`,
    "Write path: '': the first edition is the one that the bare address shows.",
  ],
  'taken-address': (d: { address: string }) => [
    `the address ${d.address} belongs to other pages`,
    'Choose another word: one of two pages would overwrite the other.',
  ],
  'missing-cover-title': (d: { level: string }) => [
    `sealed at "${d.level}" without a coverTitle`,
    'Add coverTitle: what the browser tab may say to somebody who has watched nothing.',
  ],
  'dull-summary': (d: { level: string; what: string }) => [
    `${d.what} is sealed at "${d.level}", and who has reached it reads the summary for everybody`,
    `Say under summaries.${d.level} what happens or what is meant.`,
  ],
  'short-summary': (d: { words: number; least: number }) => [
    `a summary of ${d.words === 1 ? '1 word' : `${d.words} words`}`,
    `Say in at least ${d.least} what it is or what happens: on lists it stands for the entry.`,
  ],
  'unread-summary': (d: { level: string; use: string }) => [
    `a summary for "${d.level}" that nobody reads`,
    `Write it as ${d.use}: that is what the first readers of this entry see.`,
  ],
  'bad-id': (d: { id: string; why?: string }) => [
    `file name "${d.id}" cannot be an id${d.why ? `: ${d.why}` : ''}`,
    'Use lower-case letters, digits and single hyphens, e.g. "first-flight.mdx".',
  ],
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
  'duplicate-id': (d: { id: string; other: string }) => [
    `id "${d.id}" is taken by ${d.other}`,
    'Rename one file: ids are unique across all folders.',
  ],
  'bad-former-id': (d: { id: string }) => [
    `"${d.id}" was never a file name here`,
    'Give the name the file had, without folder and ".mdx": lower-case letters, digits and single hyphens.',
  ],
  'former-id-taken': (d: { id: string; other: string }) => [
    `former id "${d.id}" is taken by ${d.other}`,
    'An old address can lead to one entry: keep the id where its readers would want to land.',
  ],
  'duplicate-title': (d: { title: string; other: string }) => [
    `title "${d.title}" is taken by ${d.other}`,
    'Tell them apart, e.g. with a word in brackets.',
  ],
  'duplicate-alias': (d: { alias: string; other: string }) => [
    `alias "${d.alias}" is also a name of ${d.other}`,
    'Keep it where readers would expect to land.',
  ],
  'duplicate-source': (d: { key: string }) => [
    `source key "${d.key}" is used twice`,
    'Give the second its own key, or cite the first.',
  ],
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
  'unknown-anchor': (d: { id: string; anchor: string; suggestion?: string; known: readonly string[] }) => [
    `"${d.id}" has no heading "#${d.anchor}" here`,
    meant(
      d.suggestion,
      d.known.length
        ? `Its headings: ${d.known.map((each) => `#${each}`).join(', ')}.`
        : 'It has no headings.',
    ),
  ],
  'orphan-entry': (d: { id: string }) => [
    `no entry links to "${d.id}"`,
    `Mention it with <Ref to="${d.id}"> where a reader would look for it.`,
  ],
  'few-links-out': (d: { found: number; expected: number }) => [
    `links to ${d.found === 1 ? '1 other entry' : `${d.found} other entries`}`,
    `Link at least ${d.expected}: people, places and works it mentions, in the text or in fields.`,
  ],
  'few-links-in': (d: { id: string; found: number; expected: number }) => [
    `only ${d.found === 1 ? '1 other entry links' : `${d.found} other entries link`} to "${d.id}"`,
    `Mention it in at least ${d.expected}, where a reader would look for it.`,
  ],
  'unlinked-mention': (d: { title: string; id: string }) => [
    `"${d.title}" is mentioned here first and not linked`,
    `Write <Ref to="${d.id}">${d.title}</Ref>.`,
  ],
  'long-quotation': (d: { words: number; most: number }) => [
    `a quotation of ${d.words} words`,
    `Quote at most ${d.most}, and tell the rest in your own words.`,
  ],
  'date-in-prose': (d: { found: string; monthFirst?: boolean }) => [
    `"${d.found}" as a date`,
    d.monthFirst
      ? 'Write the month first, without an ending: December 29, 2017.'
      : 'Write the day first, without an ending: 29 December 2017.',
  ],
  'american-spelling': (d: { found: string; british: string }) => [
    `"${d.found}" outside a quotation`,
    `The wiki is written in British English: ${d.british}.`,
  ],
  'duplicate-emblem': (d: { shape: string; colour: string; other: string }) => [
    `the ${d.colour} ${d.shape} is the emblem of ${d.other}`,
    'Change its shape or its colour.',
  ],
  'unknown-drawing': (d: { drawing: string; suggestion?: string }) => [
    `no drawing "${d.drawing}"`,
    meant(d.suggestion, `Add it as drawings/${d.drawing}.svg.`),
  ],
  'unsafe-drawing': (d: { found: string; expected: string }) => [`${d.found} in a drawing`, d.expected],
  'drawing-syntax': (d: { message: string }) => [
    `the drawing cannot be read: ${d.message}`,
    'A drawing is one <svg viewBox="…"> with nothing but tags inside: no text, comments, or entities.',
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
  'missing-frontmatter': () => [
    'no frontmatter',
    'Begin the file with ---, its fields (title, summary, …), and --- again.',
  ],
} satisfies Record<string, (details: never) => [string, string]>;
