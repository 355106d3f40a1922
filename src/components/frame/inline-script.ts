/** A script as it stands in every page: without what is for us. */
export const inlineScript = (source: string) =>
  source
    .replace(/\n\s*/g, '')
    .replace(/ ?([={}(),:?>+]+) ?/g, '$1')
    .replaceAll(';}', '}');
