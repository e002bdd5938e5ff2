package kartei.search;

import kartei.entry.Entry;

/** An entry, without its text, in its place of a ranking. */
public record RankedEntry(Entry entry, float score) {}
