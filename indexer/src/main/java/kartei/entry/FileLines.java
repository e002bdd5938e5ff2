package kartei.entry;

import java.util.Arrays;

/** Where the lines of a text begin, counted as Markdown does: LF, CRLF and a lone CR end a line. */
final class FileLines {
  private final String text;
  private int[] starts = new int[64];
  private int size;

  FileLines(String text) {
    this.text = text;
    int start = 0;
    while (start < text.length()) {
      add(start);
      start = nextStart(start);
    }
  }

  private void add(int start) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size++] = start;
  }

  private int nextStart(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** The first character of the line; the end of the text for the line after the last. */
  int start(int line) {
    return line < size ? starts[line] : text.length();
  }

  /** The line without its end. */
  String get(int line) {
    int end = start(line + 1);
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(starts[line], end);
  }
}
