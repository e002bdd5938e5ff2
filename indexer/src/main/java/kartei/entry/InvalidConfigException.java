package kartei.entry;

import java.util.ArrayList;
import java.util.List;

/** A {@code kartei.yaml} that cannot be followed: where, what, and what instead. */
public final class InvalidConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong; the particulars are those of the sentence about it. */
  public enum Mistake {
    NO_PLAIN_FILE,
    TOO_LARGE,
    NOT_UTF_8,
    /** The parser's own words. */
    NO_YAML,
    /** The key, the nearest known one, all known ones. */
    UNKNOWN_KEY,
    /** The value. */
    NOT_ON_OR_OFF,
    /** The name. */
    UNKNOWN_SCALE,
    SHORT_SCALE,
    /** The value. */
    NO_LEVEL,
    /** The glob. */
    LEADS_OUT,
    /** The value. */
    NO_SIZE,
    NOT_SINGLE,
    NO_KEYS
  }

  private final int line;
  private final Mistake mistake;

  private final ArrayList<String> particulars;

  InvalidConfigException(int line, Mistake mistake, String... particulars) {
    super(CorpusConfig.FILE + ", line " + line + ": " + mistake + " " + List.of(particulars));
    this.line = line;
    this.mistake = mistake;
    this.particulars = new ArrayList<>(List.of(particulars));
  }

  /** The line of the file, counted from 1. */
  public int line() {
    return line;
  }

  public Mistake mistake() {
    return mistake;
  }

  public List<String> particulars() {
    return List.copyOf(particulars);
  }
}
