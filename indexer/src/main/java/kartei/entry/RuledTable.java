package kartei.entry;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/**
 * A table as Pandoc draws it, between two rules of equal length. To CommonMark its last row stands
 * right above a row of dashes and so is a heading.
 */
final class RuledTable {
  /** Rules between paragraphs are mostly shorter, and any length may meet another by chance. */
  private static final int SHORTEST_RULE = 20;

  private RuledTable() {}

  /** Whether the heading is the last row of such a table. */
  static boolean endsWith(Heading heading) {
    int length = heading.getSourceSpans().getLast().getLength();
    Node node = length < SHORTEST_RULE ? null : heading.getPrevious();
    while (node != null && !(node instanceof Heading)) {
      if (node instanceof ThematicBreak rule
          && !rule.getSourceSpans().isEmpty()
          && rule.getSourceSpans().getFirst().getLength() == length) {
        return true;
      }
      node = node.getPrevious();
    }
    return false;
  }
}
