package kartei.index;

/** Where in an entry a word stands; each place is searched with a weight of its own. */
public enum Place {
  /** Everything that is the entry's own: its heading and the text below it. */
  TEXT,
  /** The entry's own heading and aliases. */
  TITLE,
  /** The headings above the entry, up to the document's title: the same for many entries. */
  PATH,
  /** A labelled part; terms carry the name of the field, see {@link IndexSchema#fieldTerm}. */
  FIELD
}
