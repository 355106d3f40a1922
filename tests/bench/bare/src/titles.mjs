import { getCollection } from 'astro:content';

/** Titles and folders by id, for the words and addresses of links. */
export const titles = new Map(
  (await getCollection('entries')).map(({ id, data }) => {
    const [folder, name] = id.split('/');
    return [name, { folder, title: data.title }];
  }),
);
