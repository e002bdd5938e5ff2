package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The splits of a user's word list, which hold for inflections of their words as well. */
final class UserSplits {

  private final WordLists lists;
  private final UnaryOperator<String> stemmer;

  UserSplits(WordLists lists, UnaryOperator<String> stemmer) {
    this.lists = lists;
    this.stemmer = stemmer;
  }

  /** The parts that a user wants for a word, or for that of which it is an inflection. */
  List<String> of(String exact) {
    List<String> listed = lists.splits().get(exact);
    if (listed != null) {
      return listed;
    }
    for (var split : lists.splits().entrySet()) {
      List<String> parts = split.getValue();
      String head = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
      int at = split.getKey().length() - head.length();
      boolean inflected =
          at >= 2
              && exact.length() > at + 1
              && exact.startsWith(split.getKey().substring(0, at))
              && stemmer.apply(exact.substring(at)).equals(stemmer.apply(head));
      if (inflected) {
        List<String> same = new ArrayList<>(parts.subList(0, parts.size() - 1));
        same.add(exact.substring(at));
        return same;
      }
    }
    return List.of();
  }
}
