package kartei.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kartei.entry.InvalidConfigException.Mistake;

/** The keys that a place of the configuration knows; an unknown one is answered by the nearest. */
record ConfigKeys(List<String> known) {

  static ConfigKeys of(String... known) {
    return new ConfigKeys(List.of(known));
  }

  /** The key itself, if it is known. */
  String check(String key, int line) {
    if (known.contains(key)) {
      return key;
    }
    String all = String.join(", ", known);
    throw new InvalidConfigException(line, Mistake.UNKNOWN_KEY, key, nearest(key), all);
  }

  private String nearest(String key) {
    String wanted = key.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(wanted, candidate)))
        .orElse("");
  }

  /** How many letters must be added, dropped or changed. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
