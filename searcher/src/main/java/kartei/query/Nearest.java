package kartei.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kartei.index.Names;

/** The known names that come nearest to a mistyped one. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /**
   * At most three names, nearest first: those that the typed one begins or is the beginning of, and
   * those that take no more changes than a third of its letters.
   */
  public static List<String> to(String typed, Collection<String> known) {
    String wanted = Names.fold(typed);
    return known.stream()
        .map(name -> new Candidate(name, distanceOrBeginning(wanted, Names.fold(name))))
        .filter(c -> c.distance() <= Math.max(1, wanted.length() / 3))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private record Candidate(String name, int distance) {}

  private static int distanceOrBeginning(String wanted, String name) {
    boolean begins = name.startsWith(wanted) || wanted.startsWith(name);
    return begins && Math.min(name.length(), wanted.length()) >= 3 ? 1 : distance(wanted, name);
  }

  /** Letters to insert, delete, replace or swap with their neighbour (Damerau, restricted). */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
