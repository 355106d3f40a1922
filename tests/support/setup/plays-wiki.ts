import { servedWiki } from './serve-wiki.ts';

export default servedWiki('plays');
