package kartei.search;

import kartei.entry.Entry;

/** An entry in its place of a ranking. */
public record RankedEntry(Entry entry, float score) {}
