package kartei.corpus;

/**
 * Something in a file that did not stop the reading, but that its author will want to know.
 *
 * @param path relative to the corpus, with '/'
 * @param line counted from 1; 1 where the whole file is meant
 * @param kind what it is
 * @param detail the particular, such as the key or the parser's own words; may be empty
 */
public record FileNotice(String path, int line, Kind kind, String detail) {

  /** What a notice is about. */
  public enum Kind {
    /** Not valid UTF-8, therefore read as Windows-1252. */
    WINDOWS_1252,
    /** UTF-16 with broken pairs, which were replaced. */
    BROKEN_UTF_16,
    /** Front matter that is no YAML; what could be read line by line was taken. */
    FRONT_MATTER,
    /** A key that stands in the front matter twice; both values were taken. */
    DUPLICATE_KEY,
    /** The path of its folder is longer than a value can be, and was cut. */
    VALUE_CUT,
    /** Tables too large for the parser; read as plain text. */
    TABLES_AS_TEXT,
    /** Markdown that the parser gave up on; the file is one entry of plain text. */
    PLAIN_TEXT
  }
}
