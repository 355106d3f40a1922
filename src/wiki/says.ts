const folded = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/** Whether a text has a name as whole words, leaving aside case and the article before it. */
export function says(text: string, name: string): boolean {
  const words = folded(name).replace(/^(?:the|a|an) (?=.)/, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'u').test(folded(text));
}
