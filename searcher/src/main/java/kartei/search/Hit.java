package kartei.search;

import kartei.entry.Entry;

/**
 * An entry that answers a question.
 *
 * @param entry with an empty text; the snippet shows what matters of it
 * @param score comparable within one answer only
 */
public record Hit(Entry entry, float score, Snippet snippet) {}
