/*
 * The search, in one file so that it takes one round trip: the list below a box, and the results
 * of a search page, which show themselves.
 */
import './search-page.ts';

export { openSearchBox as open } from './search-box.ts';
