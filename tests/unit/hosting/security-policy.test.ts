import { describe, expect, it } from 'vitest';
import { headerPolicy, inlineCode, policyFor, withPolicy } from '../../../src/hosting/security-policy.ts';

describe('the inline code of a page', () => {
  it.each([
    ['a style', '<style media="print">p > a { }</style>', { styles: ['p > a { }'] }],
    ['a script', '<SCRIPT>a < b</SCRIPT >', { scripts: ['a < b'] }],
    ['a module', '<script type="module">\n1</script>', { scripts: ['\n1'] }],
    ['rules of speculation', "<script type='speculationrules'>{}</script>", { scripts: ['{}'] }],
    ['a file of its own', '<script type="module" src="/x.js"></script>', {}],
    ['data', '<script type="application/ld+json">{}</script>', {}],
    ['words about tags in an attribute', '<p title="a > <style>x"><style>y</style>', { styles: ['y'] }],
    ['a comment', '<!-- <style>x</style> --><script>y</script>', { scripts: ['y'] }],
    ['two', '<style>x</style><svg><style>y</style></svg>', { styles: ['x', 'y'] }],
  ])('with %s', (_, html, found) => {
    expect(inlineCode(html)).toEqual({ scripts: [], styles: [], ...found });
  });
});

describe('the policy', () => {
  const hashes = { scripts: ['sha256-b=', 'sha256-a=', 'sha256-b='], styles: ['sha256-c='] };

  it('allows nothing but the site itself, WebAssembly and the code with these hashes, each named once', () => {
    expect(policyFor(hashes).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='",
      "style-src 'self' 'sha256-c='",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types keep-offline other-pages',
    ]);
  });

  it('as a header leaves inline code to the page, keeps other sites from framing it, and asks for HTTPS only where that is spoken', () => {
    const inline = policyFor({ scripts: [], styles: [] })
      .replace("script-src 'self' 'wasm-unsafe-eval'", "$& 'unsafe-inline'")
      .replace("style-src 'self'", "$& 'unsafe-inline'");
    expect(headerPolicy(false)).toBe(`${inline}; frame-ancestors 'none'`);
    expect(headerPolicy(true)).toBe(`${inline}; frame-ancestors 'none'; upgrade-insecure-requests`);
  });

  it('stands in the page before anything it governs', () => {
    expect(withPolicy('<head><meta charset="utf-8"><script>1</script>', "a 'b'")).toBe(
      `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="a 'b'"><script>1</script>`,
    );
    expect(() => withPolicy('<head><script>1</script>', "a 'b'")).toThrow('<meta charset>');
  });
});
