package kartei.entry;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order of an ordinal dimension: {@code Niedrig < Mittel < Hoch}. Values are known in any case,
 * with umlauts written out, with spare blanks.
 */
public final class Scale {
  private static final List<Scale> KNOWN =
      WordList.lines("scales.txt").stream().map(Scale::parse).toList();

  private final List<String> steps;
  private final Map<String, Integer> ranks = new HashMap<>();

  private Scale(List<List<String>> spellings) {
    this.steps = spellings.stream().map(List::getFirst).toList();
    for (int rank = 0; rank < spellings.size(); rank++) {
      for (String spelling : spellings.get(rank)) {
        ranks.putIfAbsent(fold(spelling), rank);
      }
    }
  }

  /** A scale of one's own, the lowest step first; {@code Hoch|Groß} are spellings of one step. */
  public static Scale of(List<String> steps) {
    return new Scale(steps.stream().map(Scale::spellings).toList());
  }

  /** The scales that need no configuration. */
  public static List<Scale> known() {
    return KNOWN;
  }

  /**
   * The known scale that has all of these values, if two or more of its steps are among them: a
   * single word on a scale says nothing of an order. Of several the shortest.
   */
  public static Optional<Scale> ofValues(Collection<String> values) {
    return KNOWN.stream()
        .filter(scale -> scale.orders(values))
        .min((a, b) -> Integer.compare(a.steps.size(), b.steps.size()));
  }

  private boolean orders(Collection<String> values) {
    boolean all = values.stream().allMatch(value -> rank(value).isPresent());
    return all && values.stream().map(this::rank).distinct().count() >= 2;
  }

  /** The steps from the lowest to the highest, each in its first spelling. */
  public List<String> steps() {
    return steps;
  }

  /** The place of a value on the scale, 0 the lowest; empty if it is not on it. */
  public OptionalInt rank(String value) {
    Integer rank = ranks.get(fold(value));
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  private static Scale parse(String line) {
    return of(List.of(line.split(" < ", -1)));
  }

  private static List<String> spellings(String step) {
    return List.of(step.split("\\|", -1)).stream().map(String::strip).toList();
  }

  private static String fold(String value) {
    String composed = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    return composed
        .toLowerCase(Locale.GERMAN)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss")
        .replace("  ", " ");
  }
}
