import { describe, expect, it } from 'vitest';
import { claimAnchors, type WholeClaim } from '../../../src/wiki/claims.ts';
import { editionWith, lamp, wikiWith } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

function claimsOf(body: string): WholeClaim[] {
  return wikiWith({ 'lore/lamp.mdx': lamp(body) }).byId.get('lamp')!.claims;
}

/** The claims' words as a reader at a level sees them. */
function textsOf(body: string, reader = 'none'): string[] {
  const edition = editionWith({ 'lore/lamp.mdx': lamp(body) }, reader);
  return edition.find('lamp')!.claims.map(({ text }) => text);
}

describe('a citation covers', () => {
  it('the words from the paragraph’s start up to itself', () => {
    expect(textsOf(`It burns. It smokes.${cite}`)).toEqual(['It burns. It smokes.']);
  });

  it('the words since the citation before it, without the punctuation that joins them', () => {
    expect(textsOf(`It burns${cite}, and it smokes;${cite} – so they say.${cite}`)).toEqual([
      'It burns',
      'and it smokes;',
      'so they say.',
    ]);
  });

  it('nothing of another paragraph, list item or table row', () => {
    const body = `One.${cite}\n\nTwo.${cite}\n\n- Three.${cite}\n- Four.${cite}\n\n| Head |\n| --- |\n| Five.${cite} |`;
    expect(textsOf(body)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });

  it('the words of links, and the title where a link has none', () => {
    expect(textsOf(`<Ref to="lamp">It</Ref> *lights* <Ref to="chair" />.${cite}`)).toEqual([
      'It lights The chair.',
    ]);
  });

  it('text broken over lines as one line', () => {
    expect(textsOf(`It\nburns  \nlow.${cite}`)).toEqual(['It burns low.']);
  });
});

describe('sources and facts', () => {
  it('adjacent citations share the words before them', () => {
    const [claim, ...more] = claimsOf(
      'It burns.<Cite sources="almanac" facts="f1" /> <Cite sources="gazette" facts="f2 f3" />',
    );
    expect(claim).toMatchObject({ sources: ['almanac', 'gazette'], facts: ['f1', 'f2', 'f3'] });
    expect(more).toEqual([]);
  });

  it('one citation may name several', () => {
    expect(claimsOf('It burns.<Cite sources="almanac  gazette" facts="f1 f2" />')[0]).toMatchObject({
      sources: ['almanac', 'gazette'],
      facts: ['f1', 'f2'],
    });
  });

  it('a claim is known by its first fact, else by entry and number', () => {
    const body = `One.${cite} Two.<Cite sources="almanac" facts="f1 f2" /> Three.${cite}`;
    expect(claimsOf(body).map((claim) => claim.id)).toEqual(['lamp-1', 'f1', 'lamp-3']);
  });
});

describe('levels', () => {
  it('a claim stands at its citation’s level', () => {
    const body = `One.${cite} <Spoiler level="first">Two.${cite} <Spoiler level="second">Three.${cite}</Spoiler></Spoiler>`;
    expect(claimsOf(body).map((claim) => claim.level)).toEqual(['none', 'first', 'second']);
  });

  it('words in an inline spoiler are left out for who may not see them', () => {
    const body = `It burns <Spoiler level="first">and dies </Spoiler>at dawn.${cite}`;
    expect(textsOf(body, 'none')).toEqual(['It burns at dawn.']);
    expect(textsOf(body, 'first')).toEqual(['It burns and dies at dawn.']);
  });

  it('a block spoiler seals whole paragraphs, and what follows it is open again', () => {
    const body = `<Spoiler level="first">\n\nIt dies.${cite}\n\n- For good.${cite}\n\n</Spoiler>\n\nIt burns.${cite}`;
    expect(claimsOf(body).map((claim) => claim.level)).toEqual(['first', 'first', 'none']);
  });

  it('a claim of a sealed entry stands at the entry’s level', () => {
    const oil = lamp(`It spills.${cite}`)
      .replace('The lamp', 'The oil')
      .replace('type:', 'level: first\ncoverTitle: X\ntype:');
    const linked = lamp(`<Spoiler level="second"><Ref to="oil" /> burns.${cite}</Spoiler>`);
    expect(wikiWith({ 'lore/oil.mdx': oil, 'lore/lamp.mdx': linked }).byId.get('oil')!.claims[0]?.level).toBe(
      'first',
    );
  });
});

describe('quotations', () => {
  it('carry their own source and facts', () => {
    const [claim] = claimsOf('<Quote by="chair" sources="almanac" facts="f1">\n\nSit down.\n\n</Quote>');
    expect(claim).toMatchObject({ id: 'f1', sources: ['almanac'], facts: ['f1'] });
  });

  it('may stand on one line, and in a spoiler', () => {
    const body =
      '<Spoiler level="first">\n\n<Quote by="chair" sources="gazette">Sit down.</Quote>\n\n</Spoiler>';
    expect(claimsOf(body)).toMatchObject([{ level: 'first', sources: ['gazette'] }]);
    expect(textsOf(body, 'first')).toEqual(['Sit down.']);
  });
});

describe('headings above', () => {
  it('a claim knows the one it stands under', () => {
    const body = `One.${cite}\n\n## The wick\n\nTwo.${cite}\n\n### Its end\n\nThree.${cite}`;
    expect(claimsOf(body).map((claim) => claim.under)).toEqual([undefined, 'the-wick', 'its-end']);
  });

  it('a heading inside a spoiler ends with it: its anchor may be sealed', () => {
    const body = `## Oil\n\n<Spoiler level="first">\n\n## The end\n\nOne.${cite}\n\n</Spoiler>\n\nTwo.${cite}`;
    expect(claimsOf(body).map((claim) => claim.under)).toEqual(['the-end', 'oil']);
  });
});

describe('the anchor of a statement', () => {
  const anchors = (body: string) => [...claimAnchors(claimsOf(body)).values()];
  const fact = (id: string) => `<Cite sources="almanac" facts="${id}" />`;

  it('is that of its fact, whatever the words', () => {
    expect(anchors(`It burns.${fact('f1')}`)).toEqual(anchors(`It is alight.${fact('f1')}`));
    expect(anchors(`It burns.${fact('f1')}`)).not.toEqual(anchors(`It burns.${fact('f2')}`));
  });

  it('is that of its words where it has no fact, whatever stands before', () => {
    expect(anchors(`It smokes.${cite}`)).toEqual(anchors(`It burns.${cite} It smokes.${cite}`).slice(1));
  });

  it('tells nothing of either', () => {
    expect(anchors(`It burns.${fact('the-keeper-did-it')}`)[0]).toMatch(/^claim-[0-9a-z]{4}$/);
  });

  it('is one of a kind where a fact is stated twice', () => {
    const [one, two] = anchors(`It burns.${fact('f1')} It is lit.${fact('f1')}`);
    expect(two).toBe(`${one}-2`);
  });
});

it('the anchor of a statement is made of the words a reader sees, whatever is sealed in it', () => {
  const anchorOf = (body: string) => {
    const edition = editionWith({ 'lore/lamp.mdx': lamp(`${body}${cite}`) }, 'none');
    return edition.find('lamp')!.claims[0]!.anchor;
  };
  const open = anchorOf('It burns at dawn.');
  expect(open).toBeTruthy();
  expect(anchorOf('It burns <Spoiler level="first">and dies </Spoiler>at dawn.')).toBe(open);
  expect(anchorOf('It burns <Spoiler level="first">for nobody </Spoiler>at dawn.')).toBe(open);
});
