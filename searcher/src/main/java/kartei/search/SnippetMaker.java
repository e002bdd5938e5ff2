package kartei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kartei.search.Marker.Mark;
import kartei.search.Snippet.Range;

/** Cuts the passage out of a text that shows most of what was asked for. */
final class SnippetMaker {
  /** Characters that a snippet has at most, apart from the word it ends in. */
  private static final int LENGTH = 240;

  /** Characters shown before the first match, as far as they begin a sentence or line. */
  private static final int BEFORE = 60;

  private SnippetMaker() {}

  /** The best passage; the beginning of the text where nothing in it matched. */
  static Snippet of(String text, List<Mark> marks) {
    int start = marks.isEmpty() ? 0 : startBefore(text, bestStart(marks));
    int end = endAfter(text, start);
    var ranges = new ArrayList<Range>();
    for (Mark mark : marks) {
      if (mark.range().start() >= start && mark.range().end() <= end) {
        ranges.add(new Range(mark.range().start() - start, mark.range().end() - start));
      }
    }
    return new Snippet(oneLine(text.substring(start, end)), apart(ranges));
  }

  /** The first character of the mark from which a window holds the most of different matches. */
  private static int bestStart(List<Mark> marks) {
    var sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingInt(mark -> mark.range().start()));
    float best = -1;
    int bestStart = 0;
    for (int first = 0; first < sorted.size(); first++) {
      int start = sorted.get(first).range().start();
      float weight = weightOfWindow(sorted, first, start + LENGTH - BEFORE);
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
      if (terms.merge(mark.term(), mark.weight(), Math::max) != mark.weight()) {
        repeated += 0.01f;
      }
    }
    float sum = repeated;
    for (float weight : terms.values()) {
      sum += weight;
    }
    return sum;
  }

  /** Goes back to the beginning of the line or sentence, else to the beginning of a word. */
  private static int startBefore(String text, int match) {
    int least = Math.max(0, match - BEFORE);
    int word = match;
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

  private static boolean isSentenceEnd(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static int endAfter(String text, int start) {
    int end = Math.min(text.length(), start + LENGTH);
    if (end == text.length()) {
      return end;
    }
    for (int at = end; at > start + LENGTH / 2; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String oneLine(String passage) {
    var line = new StringBuilder(passage);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isWhitespace(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** Joins ranges that touch or overlap. */
  private static List<Range> apart(List<Range> ranges) {
    ranges.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
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
