package kartei.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows lines of Markdown on a terminal: paragraphs and list items wrapped, headings and bold text
 * set off, code and tables as they are. It reads no more of Markdown than it takes to show it.
 */
final class MarkdownView {
  private final Style style;
  private final Paragraphs paragraphs;
  private final List<String> shown = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String first = "";
  private String indent = "";
  private String fence = "";

  MarkdownView(Console console) {
    this.style = console.style();
    this.paragraphs = new Paragraphs(console.terminal());
  }

  /** The lines to print for lines of a document. */
  List<String> show(List<String> lines) {
    for (String line : lines) {
      add(Printable.of(line.replace('\t', ' ')));
    }
    endParagraph();
    while (!shown.isEmpty() && shown.getLast().isEmpty()) {
      shown.removeLast();
    }
    return shown;
  }

  private void add(String line) {
    String stripped = line.strip();
    if (!fence.isEmpty()) {
      fence = stripped.startsWith(fence) ? "" : fence;
      verbatim(style.faint(line));
    } else if (stripped.startsWith("```") || stripped.startsWith("~~~")) {
      fence = stripped.substring(0, 3);
      verbatim(style.faint(line));
    } else if (stripped.isEmpty()) {
      endParagraph();
      blank();
    } else if (stripped.startsWith("#")) {
      verbatim(style.title(heading(stripped)));
    } else if (stripped.startsWith("|")) {
      verbatim(line);
    } else {
      text(line, stripped);
    }
  }

  private void text(String line, String stripped) {
    int marker = markerLength(stripped);
    if (marker > 0) {
      endParagraph();
      String before = " ".repeat(line.indexOf(stripped.charAt(0)));
      String sign = stripped.substring(0, marker).strip();
      first = before + (Character.isDigit(sign.charAt(0)) ? sign : "•") + " ";
      indent = " ".repeat(Wrapped.columns(first));
      paragraph.append(stripped.substring(marker).strip());
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(stripped);
      if (line.endsWith("  ") || line.endsWith("\\")) {
        endLine();
      }
    }
  }

  /** How long the sign of a list item is, with the blank behind it; 0 where there is none. */
  private static int markerLength(String stripped) {
    if (stripped.length() > 1
        && "-*+".indexOf(stripped.charAt(0)) >= 0
        && stripped.charAt(1) == ' ') {
      return 2;
    }
    int digits = 0;
    while (digits < stripped.length() && Character.isDigit(stripped.charAt(digits))) {
      digits++;
    }
    boolean item =
        digits > 0
            && digits < 4
            && digits + 1 < stripped.length()
            && ".)".indexOf(stripped.charAt(digits)) >= 0
            && stripped.charAt(digits + 1) == ' ';
    return item ? digits + 2 : 0;
  }

  private static String heading(String stripped) {
    int level = 0;
    while (level < stripped.length() && stripped.charAt(level) == '#') {
      level++;
    }
    return stripped.substring(level).strip();
  }

  private void verbatim(String line) {
    endParagraph();
    shown.add(line);
  }

  private void blank() {
    if (!shown.isEmpty() && !shown.getLast().isEmpty()) {
      shown.add("");
    }
  }

  /** A line end that the author wants: the next line of the paragraph goes on below. */
  private void endLine() {
    String before = indent;
    endParagraph();
    first = before;
    indent = before;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      String text = paragraph.toString();
      var wrapped = paragraphs.lines(plain(text), first, indent);
      String label = label(text);
      for (int i = 0; i < wrapped.size(); i++) {
        String line = wrapped.get(i);
        boolean labelled = i == 0 && !label.isEmpty() && line.startsWith(first + label);
        shown.add(
            labelled
                ? first + style.title(label) + line.substring(first.length() + label.length())
                : line);
      }
    }
    paragraph.setLength(0);
    first = "";
    indent = "";
  }

  /** The bold beginning of a paragraph: {@code **Stärken:** …}. */
  private static String label(String text) {
    int end = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    return end < 0 ? "" : plain(text.substring(2, end));
  }

  /** Without the signs that stand around words for their looks. */
  private static String plain(String text) {
    return text.replace("**", "").replace("`", "").replace("\\", "");
  }
}
