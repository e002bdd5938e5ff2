package kartei.entry;

import java.util.List;

/** A piece of YAML: text, a list or named values; no types, no references. */
sealed interface YamlValue {

  /** The line it begins in, counted from 1 within the YAML text. */
  int line();

  /** A text, as written: {@code no}, {@code 01234} and {@code 1e3} stay what they are. */
  record Scalar(String text, int line) implements YamlValue {}

  /** A list. */
  record Sequence(List<YamlValue> items, int line) implements YamlValue {}

  /** Named values in their order; a name may occur twice. */
  record Mapping(List<Pair> pairs, int line) implements YamlValue {}

  /** A named value. */
  record Pair(String key, YamlValue value, int line) {}
}
