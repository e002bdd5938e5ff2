package kartei.search;

/**
 * What may be typed.
 *
 * @param text as the corpus writes it
 * @param entries how many entries have it
 */
public record Suggestion(String text, Kind kind, int entries) {
  /** What a suggestion completes. */
  public enum Kind {
    TITLE,
    WORD
  }
}
