/** The way a language is written in, e.g. "rtl" for Arabic. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The language itself, without script and region, e.g. "fil". */
export function primaryLanguage(language: string): string {
  return new Intl.Locale(language).language;
}

/** Whether a tag means English as it is written in one of some countries; "en" alone is American. */
export function isEnglishOf(language: string, ...regions: string[]): boolean {
  const { language: primary, region } = new Intl.Locale(language).maximize();
  return primary === 'en' && regions.includes(region ?? '');
}

/** What a run of episodes is called. */
export function seasonWord(language: string): 'Season' | 'Series' {
  return isEnglishOf(language, 'US', 'CA') ? 'Season' : 'Series';
}
