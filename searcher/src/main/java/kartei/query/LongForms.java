package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kartei.analysis.AbbreviationPairs;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import kartei.index.Memory;
import org.jspecify.annotations.Nullable;

/** The long forms of abbreviations by how they begin. Not thread-safe. */
final class LongForms {
  /** Letters by which a long form is worth a closer look. */
  private static final int LOOK = 3;

  /** Of the heap, for the words of long forms, which have some hundred bytes each. */
  private static final int SHARE = 256;

  private static final int WORD = 256;

  private final AbbreviationPairs abbreviations;
  private final Memory<String, List<WordForms>> words =
      new Memory<>(SHARE, found -> WORD * (1 + found.size()));
  private boolean asked;
  private @Nullable Map<String, List<Pair>> byBeginning;

  /** An abbreviation's key and a long form; the number is its place among all. */
  record Pair(int number, String key, String form) {}

  LongForms(AbbreviationPairs abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The pairs whose long form begins like one of some words, in the order of the pairs. */
  List<Pair> beginningLike(List<Wish> wishes) {
    // Sorting them all pays from the second question on; most programs ask one.
    List<Pair> found = asked ? sorted(wishes) : looked(wishes);
    asked = true;
    return found;
  }

  private List<Pair> sorted(List<Wish> wishes) {
    var beginnings = new HashSet<String>();
    for (Wish wish : wishes) {
      if (wish.typed().length() >= LOOK) {
        beginnings.add(beginning(wish.typed()));
      }
    }
    Map<String, List<Pair>> all = byBeginning;
    if (all == null) {
      all = new HashMap<>();
      for (Pair pair : all()) {
        all.computeIfAbsent(beginning(pair.form()), key -> new ArrayList<>()).add(pair);
      }
      byBeginning = all;
    }
    var found = new ArrayList<Pair>();
    for (String beginning : beginnings) {
      found.addAll(all.getOrDefault(beginning, List.of()));
    }
    found.sort(Comparator.comparingInt(Pair::number));
    return found;
  }

  private List<Pair> looked(List<Wish> wishes) {
    var found = new ArrayList<Pair>();
    for (Map.Entry<String, Set<String>> each : abbreviations.all().entrySet()) {
      for (String form : each.getValue()) {
        if (mayBegin(form, wishes)) {
          found.add(new Pair(found.size(), each.getKey(), form));
        }
      }
    }
    return found;
  }

  private static boolean mayBegin(String form, List<Wish> wishes) {
    for (Wish wish : wishes) {
      if (form.regionMatches(true, 0, wish.typed(), 0, LOOK)) {
        return true;
      }
    }
    return false;
  }

  private List<Pair> all() {
    var all = new ArrayList<Pair>();
    for (Map.Entry<String, Set<String>> each : abbreviations.all().entrySet()) {
      for (String form : each.getValue()) {
        all.add(new Pair(all.size(), each.getKey(), form));
      }
    }
    return all;
  }

  private static String beginning(String word) {
    String cut = word.substring(0, Math.min(LOOK, word.length()));
    return cut.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** The words of a long form. */
  List<WordForms> words(String form, GermanText german) {
    try {
      return words.get(
          form,
          text ->
              german.tokens(text).stream().filter(t -> t.span() == 1).map(Token::forms).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
