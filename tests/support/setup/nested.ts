/** Where the tiny wiki is built for that is not the root of a site. */
export const nested = { site: 'https://lamps.example', base: '/wiki/x/' };
