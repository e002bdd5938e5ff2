package kartei.entry;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A leaf of the block structure: a paragraph, a table, code.
 *
 * @param kind what it is
 * @param lines its text
 * @param depth how many list items it stands in
 * @param item whether it is the first block of a list item
 * @param node where it comes from
 */
record TextBlock(Kind kind, List<TextLine> lines, int depth, boolean item, Node node) {

  /** Kinds of block, as far as text and labels are concerned. */
  enum Kind {
    PARAGRAPH,
    TABLE,
    /** Code, HTML, headings inside quotes: text that carries no labels. */
    VERBATIM
  }

  /** All its text, a line each. */
  String text() {
    return TextLine.join(lines, "\n");
  }
}
