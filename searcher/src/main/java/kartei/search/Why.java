package kartei.search;

import java.util.List;
import kartei.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry was found, or why not.
 *
 * @param entry with an empty text
 * @param parsed how the query was understood
 * @param found whether the search finds the entry
 * @param score what its words count together, and what raises it; 0 where it was not found
 * @param words each thing that the query asks for
 * @param filters each condition
 * @param notices how the query was read
 */
public record Why(
    Entry entry,
    String parsed,
    boolean found,
    float score,
    List<Word> words,
    List<Condition> filters,
    List<Notice> notices) {

  /** What became of a word of the query. */
  public enum Outcome {
    /** The entry has it. */
    FOUND,
    /** The entry has it, and the query says it must not. */
    EXCLUDED,
    /** The query says the entry must not have it, and it has not. */
    RIGHTLY_ABSENT,
    /** Too common to be looked for; it may raise what is found. */
    IGNORED,
    /** No entry at all has it. */
    NOT_IN_CORPUS,
    /** Other entries have it. */
    NOT_IN_ENTRY,
    /** The entry has it, but not where it was asked for. */
    ELSEWHERE
  }

  /** Where in an entry something stands. */
  public enum Where {
    TEXT,
    TITLE,
    PATH,
    FIELD,
    FACET
  }

  /**
   * A word, phrase or pattern of the query.
   *
   * @param typed as it stands in the query, with the field before it
   * @param outcome what became of it
   * @param weight what it counts in the entry
   * @param findings where the entry has it
   * @param terms what was looked for
   * @param entries how many entries have it
   * @param near words of the entry that come near, where it was not found
   * @param required whether the query says that the entry must have it
   */
  public record Word(
      String typed,
      Outcome outcome,
      float weight,
      List<Finding> findings,
      List<String> terms,
      int entries,
      List<String> near,
      boolean required) {
    public Word {
      findings = List.copyOf(findings);
      terms = List.copyOf(terms);
      near = List.copyOf(near);
    }
  }

  /**
   * A way in which the entry has a word.
   *
   * @param field the field's or dimension's name; null for other places
   * @param written as the entry writes it
   * @param times how often
   */
  public record Finding(Where where, @Nullable String field, How how, String written, int times) {}

  /**
   * A condition on a dimension.
   *
   * @param filter as typed
   * @param dimension its name as the corpus writes it
   * @param values what the entry has
   * @param passes whether that fits
   */
  public record Condition(String filter, String dimension, List<String> values, boolean passes) {
    public Condition {
      values = List.copyOf(values);
    }
  }

  /**
   * What the score has beside the words: all of them in one entry, words like them, neighbours as
   * in the query, the small words of a question.
   */
  public float raised() {
    float counted = 0;
    for (Word word : words) {
      counted += word.outcome() == Outcome.FOUND ? word.weight() : 0;
    }
    return Math.max(0, score - counted);
  }

  public Why {
    words = List.copyOf(words);
    filters = List.copyOf(filters);
    notices = List.copyOf(notices);
  }
}
