package kartei.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The notes below a table that begin with a mark: {@code *RAG kann …}, {@code ¹ …}, {@code [^1]:
 * …}.
 *
 * @param notes mark to note
 * @param blocks where the notes stand; text and nothing but notes
 */
record Footnotes(Map<String, String> notes, List<TextBlock> blocks) {
  private static final String MARKS = "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The notes among the blocks of a section that stand behind its table. */
  static Footnotes behind(TextBlock table, List<TextBlock> blocks) {
    Map<String, String> notes = new LinkedHashMap<>();
    List<TextBlock> behind = blocks.subList(blocks.indexOf(table) + 1, blocks.size());
    List<TextBlock> used =
        behind.stream()
            .filter(block -> block.kind() == TextBlock.Kind.PARAGRAPH)
            .filter(block -> read(block, notes))
            .toList();
    return new Footnotes(notes, used);
  }

  /** Whether the line begins a note by a mark that is nothing else: {@code [^1]:} or {@code ¹}. */
  static boolean begins(TextLine line) {
    String text = line.text();
    return (text.startsWith("[^") && text.contains("]:")) || MARKS.indexOf(text.charAt(0)) > 0;
  }

  /** The mark at the end of a value, or an empty text. */
  static String mark(String value) {
    if (value.endsWith("]")) {
      int open = value.lastIndexOf("[^");
      return open > 0 ? value.substring(open) : "";
    }
    int start = value.length();
    while (start > 0 && MARKS.indexOf(value.charAt(start - 1)) >= 0) {
      start--;
    }
    return start > 0 ? value.substring(start) : "";
  }

  private static boolean read(TextBlock block, Map<String, String> notes) {
    boolean onlyNotes = true;
    String last = null;
    for (TextLine line : block.lines()) {
      String mark = markBefore(line, block);
      if (!mark.isEmpty()) {
        notes.putIfAbsent(mark, note(line.text(), mark));
        last = mark;
      } else if (last != null) {
        notes.merge(last, line.text(), (note, more) -> note + " " + more);
      } else {
        onlyNotes = false;
      }
    }
    return onlyNotes;
  }

  private static String markBefore(TextLine line, TextBlock block) {
    String text = line.text();
    if (text.startsWith("[^") && text.indexOf("]") > 0) {
      return text.substring(0, text.indexOf(']') + 1);
    }
    int end = 0;
    while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end > 0) {
      return text.substring(0, end);
    }
    boolean swallowed = line.lead() == text.length() || isStarItem(block);
    return swallowed ? "*" : "";
  }

  /**
   * Markdown takes {@code *…*} for emphasis and {@code * …} for a list; both are meant as notes.
   */
  private static boolean isStarItem(TextBlock block) {
    Node item = block.depth() == 1 && block.item() ? block.node().getParent() : null;
    @Nullable Node list = item == null ? null : item.getParent();
    return list instanceof BulletList bullets && "*".equals(bullets.getMarker());
  }

  private static String note(String text, String mark) {
    String note = text.startsWith(mark) ? text.substring(mark.length()) : text;
    return note.startsWith(":") ? note.substring(1).strip() : note.strip();
  }
}
