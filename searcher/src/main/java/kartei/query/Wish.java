package kartei.query;

import java.util.List;
import kartei.analysis.WordForms;

/**
 * One thing that the query asks for: a word, or a compound that may be found whole or by its parts.
 *
 * @param typed as it stands in the query
 * @param forms of the word; for a hyphenated compound of its joined whole
 * @param segments the words between the hyphens; empty where there is no hyphen
 * @param variants other spellings of the word that the index has
 * @param others other words that are as good
 */
public record Wish(
    String typed,
    WordForms forms,
    List<WordForms> segments,
    List<WordForms> variants,
    List<Alternative> others)
    implements Wanted {
  public Wish {
    segments = List.copyOf(segments);
    variants = List.copyOf(variants);
    others = List.copyOf(others);
  }

  /** The same wish with one more way to fulfil it. */
  Wish or(Alternative other) {
    var more = new java.util.ArrayList<>(others);
    more.add(other);
    return new Wish(typed, forms, segments, variants, more);
  }
}
