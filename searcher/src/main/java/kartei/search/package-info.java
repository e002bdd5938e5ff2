/** Request to result: hits, facets, snippets. */
package kartei.search;
