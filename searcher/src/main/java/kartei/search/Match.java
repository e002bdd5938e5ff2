package kartei.search;

import kartei.search.Snippet.Range;

/**
 * A place in a text where something stands that was asked for.
 *
 * @param range the characters that match and no others
 */
record Match(Range range, How how) {}
