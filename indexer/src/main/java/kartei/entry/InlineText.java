package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The inline content of a block as lines: link texts and not targets, images by their alternative
 * text, no markup. Goes through the tree by its links and not by recursion, so that no depth of
 * nesting can overflow the stack.
 */
final class InlineText {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable Node leading;
  private int lead;
  private boolean hard;
  private boolean superscript;
  private @Nullable String dropped;

  private InlineText() {}

  static List<TextLine> lines(Node block) {
    InlineText text = new InlineText();
    Node node = block.getFirstChild();
    while (node != null) {
      text.enter(node);
      node = text.following(node, block);
    }
    text.endLine(false);
    return text.lines;
  }

  /** All in one line: a heading, a cell of a table. */
  static String line(Node block) {
    return TextLine.join(lines(block), " ");
  }

  private @Nullable Node following(Node from, Node block) {
    if (from.getFirstChild() != null) {
      return from.getFirstChild();
    }
    Node node = from;
    while (node != block) {
      leave(node);
      if (node.getNext() != null) {
        return node.getNext();
      }
      node = node.getParent();
    }
    return null;
  }

  private void enter(Node node) {
    // No switch over types, whose class the JVM makes anew at each start.
    if (node instanceof Text text) {
      append(text.getLiteral());
    } else if (node instanceof Code code) {
      append(code.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      endLine(false);
    } else if (node instanceof HardLineBreak) {
      endLine(true);
    } else if (node instanceof HtmlInline html) {
      tag(html.getLiteral().toLowerCase(Locale.ROOT));
    } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
      leading = leading == null && line.isEmpty() ? node : leading;
    }
  }

  private void leave(Node node) {
    if (node == leading) {
      lead = line.length();
      leading = null;
    }
  }

  private void append(String text) {
    if (dropped != null) {
      return;
    }
    if (superscript && text.length() == 1 && Character.isDigit(text.charAt(0))) {
      line.append(SUPERSCRIPTS.charAt(Character.digit(text.charAt(0), 10)));
    } else {
      line.append(text);
    }
  }

  private void tag(String tag) {
    if (tag.startsWith("<br")) {
      endLine(true);
    } else if (tag.startsWith("<sup")) {
      superscript = true;
    } else if (tag.startsWith("</sup")) {
      superscript = false;
    } else if (tag.startsWith("<script") || tag.startsWith("<style")) {
      dropped = tag;
    } else if (tag.startsWith("</script") || tag.startsWith("</style")) {
      dropped = null;
    }
  }

  /** Ends the line; {@code nextHard} says how the next one came about. */
  private void endLine(boolean nextHard) {
    int length = leading == null ? lead : line.length();
    String text = line.toString();
    String stripped = text.strip();
    int removed = text.length() - text.stripLeading().length();
    int end = Math.clamp(length - removed, 0, stripped.length());
    String shown = WikiLinks.shown(stripped, end);
    if (!shown.isBlank()) {
      lines.add(new TextLine(shown, end, hard));
    }
    line.setLength(0);
    lead = 0;
    leading = null;
    hard = nextHard;
  }
}
