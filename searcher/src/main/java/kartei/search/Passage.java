package kartei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kartei.search.Marker.Mark;
import kartei.search.Snippet.Origin;
import kartei.search.Snippet.Range;
import org.jspecify.annotations.Nullable;

/** Cuts the passage out of a text that shows most of what was asked for. */
final class Passage {
  /** Characters that a passage has at most, apart from the word or table row it ends in. */
  private static final int LENGTH = 240;

  /** Characters shown before the first match, as far as they begin a sentence or line. */
  private static final int BEFORE = 90;

  /** Table rows up to this length are shown whole; nobody reads longer ones in a list of hits. */
  private static final int ROW = 1_000;

  private final String text;

  private Passage(String text) {
    this.text = text;
  }

  static Snippet of(String text, List<Mark> marks, Origin origin, @Nullable String field) {
    var passage = new Passage(text);
    int first = marks.isEmpty() ? 0 : passage.bestStart(marks);
    int start = marks.isEmpty() ? 0 : passage.startBefore(first);
    int end = passage.endAfter(start);
    Range row = passage.rowAt(first);
    if (row != null) {
      start = Math.min(start, row.start());
      end = row.end();
    } else {
      Range last = end < text.length() ? passage.rowAt(end) : null;
      end = last == null || last.start() <= start ? end : Math.min(end, last.start());
      Range before = passage.rowAt(start);
      start = before != null && before.end() < first ? before.end() : start;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String cut = oneLine(text.substring(start, end));
    return new Snippet(cut, apart(within(marks, start, end)), origin, field);
  }

  /** Line ends and tabs as blanks; every character keeps its place. */
  static String oneLine(String passage) {
    var line = new StringBuilder(passage);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isWhitespace(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** The first character of the mark from which a window holds the most of different matches. */
  private int bestStart(List<Mark> marks) {
    var sorted = new ArrayList<>(marks);
    sorted.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    float best = -1;
    int bestStart = 0;
    for (int first = 0; first < sorted.size(); first++) {
      int start = sorted.get(first).range().start();
      float weight = weightOfWindow(sorted, first, startBefore(start) + LENGTH);
      if (weight > best) {
        best = weight;
        bestStart = start;
      }
    }
    return bestStart;
  }

  /** Each different term counts in full, each repetition a little. */
  private static float weightOfWindow(List<Mark> marks, int first, int end) {
    Map<String, Float> terms = new HashMap<>();
    float repeated = 0;
    for (int i = first; i < marks.size() && marks.get(i).range().end() <= end; i++) {
      Mark mark = marks.get(i);
      Float known = terms.get(mark.term());
      terms.merge(mark.term(), mark.weight(), Math::max);
      repeated += known == null ? 0 : 0.01f;
    }
    float sum = repeated;
    for (float weight : terms.values()) {
      sum += weight;
    }
    return sum;
  }

  /** Goes back to the beginning of the line or sentence, else to the beginning of a word. */
  private int startBefore(int match) {
    int least = Math.max(0, match - BEFORE);
    int word = wordStart(match);
    for (int at = match; at > least; at--) {
      char before = text.charAt(at - 1);
      if (before == '\n' || (isSentenceEnd(before) && text.charAt(at) == ' ')) {
        return text.charAt(at) == ' ' ? at + 1 : at;
      }
      if (Character.isWhitespace(before)) {
        word = at;
      }
    }
    return least == 0 ? 0 : word;
  }

  /** Where the word begins that a match stands in, be it as long as it may. */
  private int wordStart(int match) {
    int at = match;
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && match - at < ROW) {
      at--;
    }
    return at;
  }

  private static boolean isSentenceEnd(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private int endAfter(int start) {
    int end = Math.min(text.length(), start + LENGTH);
    if (end == text.length()) {
      return end;
    }
    for (int at = end; at > start + LENGTH / 2; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    while (end < text.length() && end < start + ROW && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  /** The table row that a character stands in: a line of named values; null if it is none. */
  private @Nullable Range rowAt(int at) {
    int start = Math.min(at, text.length());
    while (start > 0 && text.charAt(start - 1) != '\n' && at - start <= ROW) {
      start--;
    }
    int end = Math.min(at, text.length());
    while (end < text.length() && text.charAt(end) != '\n' && end - start <= ROW) {
      end++;
    }
    return end - start <= ROW && isRow(text.substring(start, end)) ? new Range(start, end) : null;
  }

  /** {@code Kriterium: Wert; Kriterium: Wert}, as the rows of tables stand in an entry's text. */
  private static boolean isRow(String line) {
    if (!line.contains("; ")) {
      return false;
    }
    int named = 0;
    for (String cell : line.split("; ", -1)) {
      int colon = cell.indexOf(": ");
      named += colon > 0 && cell.indexOf(". ") < 0 ? 1 : 0;
    }
    return named >= 2;
  }

  private static List<Range> within(List<Mark> marks, int start, int end) {
    var ranges = new ArrayList<Range>();
    for (Mark mark : marks) {
      if (mark.range().start() >= start && mark.range().end() <= end) {
        ranges.add(new Range(mark.range().start() - start, mark.range().end() - start));
      }
    }
    return ranges;
  }

  /** Joins ranges that touch or overlap. */
  private static List<Range> apart(List<Range> ranges) {
    ranges.sort(
        (a, b) ->
            a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(a.end(), b.end()));
    var apart = new ArrayList<Range>();
    for (Range range : ranges) {
      Range last = apart.isEmpty() ? null : apart.getLast();
      if (last != null && range.start() <= last.end()) {
        apart.set(apart.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
      } else {
        apart.add(range);
      }
    }
    return apart;
  }
}
