/** Markdown to entries; the only package that knows commonmark. */
package kartei.entry;
