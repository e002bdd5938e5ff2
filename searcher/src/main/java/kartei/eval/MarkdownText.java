package kartei.eval;

import java.util.stream.Collectors;

/** Plain text as Markdown that says the same: one section with a title, nothing in it is syntax. */
final class MarkdownText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private MarkdownText() {}

  static String of(String title, String text) {
    String heading = title.isBlank() ? "" : "# " + escaped(oneLine(title)) + "\n\n";
    return heading
        + text.replace(BYTE_ORDER_MARK, "")
            .lines()
            .map(line -> escaped(line.strip()))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String oneLine(String title) {
    return title.strip().replaceAll("\\s+", " ");
  }

  /** A backslash takes its meaning from any punctuation of ASCII. */
  private static String escaped(String line) {
    var out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (c > ' ' && c < 0x7f && !letter) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
