package kartei.query;

import java.util.List;
import kartei.analysis.WordForms;

/**
 * Other words that fulfil a wish.
 *
 * @param kind why they do
 * @param shown as a person reads it
 * @param words one word, or several that stand in this order side by side
 */
public record Alternative(Kind kind, String shown, List<WordForms> words) {
  /** Why other words are as good. */
  public enum Kind {
    /** Neighbours of the query written as one word: {@code Attentionmechanismus}. */
    JOINED,
    /** A word of the query written as two: {@code Transformer Block}. */
    SPACED,
    /** The long form of an abbreviation, or the reverse. */
    SYNONYM,
    /** A word of the corpus that was likely meant. */
    CORRECTION
  }

  public Alternative {
    words = List.copyOf(words);
  }
}
