import Cite from './Cite.astro';
import Disputed from './Disputed.astro';
import Quote from './Quote.astro';
import Ref from './Ref.astro';
import Spoiler from './Spoiler.astro';

/** The writers' vocabulary: the tags an entry may use. content/README.md explains them. */
export const vocabulary = { Cite, Disputed, Quote, Ref, Spoiler };
