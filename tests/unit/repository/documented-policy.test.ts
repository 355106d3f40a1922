import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../src/hosting/headers.ts';
import { headerPolicy, policyFor } from '../../../src/hosting/security-policy.ts';

describe('the policy, as SECURITY.md tells it', () => {
  const security = readFileSync('SECURITY.md', 'utf8');
  const partsOf = (policy: string) => policy.split(/; | /).map((part) => part.replaceAll("'", ''));
  const page = partsOf(policyFor({ scripts: [], styles: [] }));
  const parts = [...page, ...partsOf(headerPolicy(true))];

  it('holds every directive and keyword that is named, and none that is said to be left out', () => {
    const keywords = [
      ...security.matchAll(
        /(\bno )?`((?:unsafe-(?:inline|eval|hashes)|(?:wasm-unsafe|upgrade|frame|trusted)-[a-z-]+))/g,
      ),
    ];
    const wrong = keywords.filter(
      ([, no, keyword]) => (no ? page : parts).includes(keyword!) === Boolean(no),
    );
    expect(keywords.length).toBeGreaterThan(4);
    expect(wrong.map(([text]) => text)).toEqual([]);
  });

  it('allows nothing beside the site itself that is not named', () => {
    const plain =
      /^(self|none|script|[a-z]+(-[a-z]+)*-(src|uri|action|ancestors|for|types)|upgrade-.*|trusted-types)$/;
    const special = parts.filter((part) => !plain.test(part));
    expect(special).toContain('wasm-unsafe-eval');
    expect(special.filter((part) => !security.includes(`\`${part}\``))).toEqual([]);
  });
});

it('the headers are those that docs/hosting/README.md explains, with the values it gives', () => {
  const explained = [
    ...readFileSync('docs/hosting/README.md', 'utf8').matchAll(
      /^- \*\*([A-Z][\w-]+(?:, [A-Z][\w-]+)*)(?:: (.+?))?\.\*\*/gm,
    ),
  ];
  const lines = explained.flatMap(([, names, value]) => names!.split(', ').map((name) => [name, value]));
  const made = [...securityHeaders({ base: '/', editions: [''] }), ['Cache-Control', undefined]];
  const named = made.map(([name, value]) => [name, lines.find((line) => line[0] === name)?.[1] && value]);
  const byName = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
  expect([...lines].sort(byName)).toEqual(named.sort(byName));
});
