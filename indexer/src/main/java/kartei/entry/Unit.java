package kartei.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A unit that can be turned into others of its kind: {@code kg} into {@code g}, {@code h} into
 * {@code min}. The list is {@code units.txt}.
 *
 * @param kind which line of the list it is from
 * @param factor what it is in the first unit of its kind
 */
public record Unit(int kind, double factor) {
  private static final Map<String, Unit> KNOWN = known();

  /** How much one of a unit is in another, in any case; empty where nobody can say. */
  public static OptionalDouble in(String unit, String other) {
    Unit from = KNOWN.get(key(unit));
    Unit to = KNOWN.get(key(other));
    return from == null || to == null || from.kind != to.kind
        ? OptionalDouble.empty()
        : OptionalDouble.of(from.factor / to.factor);
  }

  private static Map<String, Unit> known() {
    var known = new HashMap<String, Unit>();
    int kind = 0;
    for (String line : WordList.lines("units.txt")) {
      for (String unit : line.strip().split(" +")) {
        int equals = unit.indexOf('=');
        double factor = Double.parseDouble(unit.substring(equals + 1));
        known.put(key(unit.substring(0, equals)), new Unit(kind, factor));
      }
      kind++;
    }
    return Map.copyOf(known);
  }

  /** Without the dot of an abbreviation: {@code Std.} */
  private static String key(String unit) {
    String folded = WordList.fold(unit);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
