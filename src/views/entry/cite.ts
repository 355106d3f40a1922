import { formatDate } from '../../wiki/dates.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { inQuotationMarks } from '../../wiki/quotation-marks.ts';

/** What a page is cited by, as one sort of text or program wants it. */
export interface CiteForm {
  name: string;
  text: string;
}

/**
 * What an entry's page is cited by.
 * @param address the page's own
 * @param changed the ISO date of its last change, where it is known
 */
export function citeForms(
  { settings }: Edition,
  { id, fields: { title } }: AnyEntry,
  address: string,
  changed?: string,
): CiteForm[] {
  const date = changed && formatDate(changed, settings.language);
  const [year, month] = changed?.split('-') ?? [];
  const bibtex = [
    `title = {{${inBibtex(title)}}}`,
    `howpublished = {${inBibtex(settings.title)}}`,
    ...(year ? [`year = ${year}`, `month = ${months[Number(month) - 1]}`] : []),
    `url = {${address}}`,
  ];
  const csl = {
    id: address,
    type: 'webpage',
    title,
    'container-title': settings.title,
    issued: changed && { 'date-parts': [changed.split('-').map(Number)] },
    URL: address,
    language: settings.language,
  };
  const wiki = [
    'cite web',
    `title=${inWikitext(title)}`,
    `website=${inWikitext(settings.title)}`,
    ...(changed ? [`date=${changed}`] : []),
    `url=${address}`,
  ];
  return [
    {
      name: 'Text',
      text: `${inQuotationMarks(title)}, ${settings.title}${date ? `, ${date}` : ''}, ${address}`,
    },
    { name: 'BibTeX', text: `@misc{${id},\n${bibtex.join(',\n')}\n}` },
    { name: 'CSL-JSON', text: JSON.stringify([csl]) },
    { name: 'Wikitext', text: `{{${wiki.join(' |')}}}` },
  ];
}

/** The names of months that every style of BibTeX knows. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const named: Record<string, string> = {
  '\\': 'textbackslash',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
};

/** Text that BibTeX and LaTeX take as it is. */
const inBibtex = (text: string) =>
  text.replace(/[\\~^]|[{}$&%#_]/g, (letter) => (named[letter] ? `\\${named[letter]}{}` : `\\${letter}`));

/** Text that a template of MediaWiki takes as it is. */
const inWikitext = (text: string) => text.replace(/[|{}[\]<>&']/g, (letter) => `&#${letter.codePointAt(0)};`);
