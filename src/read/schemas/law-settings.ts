import { z } from 'astro/zod';
import { issue, type Issue } from '../../issues/issue.ts';
import { isLaw, isProblem, lawCodes, strengths } from '../../issues/strength.ts';
import { suggest } from '../../issues/suggest.ts';
import type { FieldBlock } from '../fields/field-blocks.ts';

/** How strong each law is, by the name of its problem; which names there are is asked in checkLawNames. */
export const laws = z
  .record(
    z.string(),
    z
      .enum(strengths)
      .meta({ description: 'Whether a build fails, its author is warned, or nothing is said.' }),
  )
  .meta({
    description: 'How strong a law is, by the name of its problem: error, warn or off; error when left out.',
  });

/** Every law that wiki.yaml names is one. */
export function checkLawNames({ block }: FieldBlock): Issue[] {
  const written = (block.data as { laws?: unknown } | null)?.laws;
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return [];
  return Object.keys(written).flatMap((law) => {
    if (isLaw(law)) return [];
    const place = block.placeOfKey(['laws', law]);
    if (isProblem(law)) return [issue('not-a-law', place, { code: law })];
    return [issue('unknown-law', place, { law, known: lawCodes, suggestion: suggest(law, lawCodes) })];
  });
}
