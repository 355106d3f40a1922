import AfterFirstHeading from './AfterFirstHeading.astro';
import Cite from './Cite.astro';
import Disputed from './Disputed.astro';
import NotPrinted from './NotPrinted.astro';
import Quote from './Quote.astro';
import Ref from './Ref.astro';
import Spoiler from './Spoiler.astro';

/** The writers' vocabulary: the tags an entry may use. content/README.md explains them. */
const vocabulary = { Cite, Disputed, Quote, Ref, Spoiler };

/** For a page that prints an entry's whole text. */
export const wholeText = { ...vocabulary, AfterFirstHeading };

/** For a page that prints what an entry says before its first heading. */
export const opening = { ...vocabulary, AfterFirstHeading: NotPrinted };
