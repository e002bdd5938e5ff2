package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** The leaves of a section's blocks in reading order, without recursion. */
final class BlockReader {
  private static final Set<String> TASK_BOXES = Set.of("[ ] ", "[x] ", "[X] ");

  private final List<TextBlock> blocks = new ArrayList<>();
  private int depth;
  private boolean item;

  private BlockReader() {}

  static List<TextBlock> read(List<Node> roots) {
    BlockReader reader = new BlockReader();
    roots.forEach(reader::readTree);
    return reader.blocks;
  }

  private void readTree(Node root) {
    Node node = root;
    while (node != null) {
      node = enter(node) ? node.getFirstChild() : following(node, root);
    }
  }

  /** The next node that is not inside this one, or null at the end of the tree. */
  private @Nullable Node following(Node from, Node root) {
    Node node = from;
    while (node != root) {
      leave(node);
      if (node.getNext() != null) {
        return node.getNext();
      }
      node = node.getParent();
    }
    return null;
  }

  /** Takes the node in; true if its children are still to be read. */
  private boolean enter(Node node) {
    // No switch over types, whose class the JVM makes anew at each start.
    if (node instanceof Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (node instanceof Heading) {
      addLines(TextBlock.Kind.VERBATIM, node, InlineText.lines(node));
    } else if (node instanceof FencedCodeBlock code) {
      addVerbatim(node, code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      addVerbatim(node, code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      addVerbatim(node, HtmlText.of(html.getLiteral()));
    } else if (node instanceof TableBlock table) {
      addLines(TextBlock.Kind.TABLE, node, Table.of(table).lines());
    } else if (node instanceof LinkReferenceDefinition definition) {
      addFootnote(definition);
    } else {
      depth += node instanceof ListItem ? 1 : 0;
      item |= node instanceof ListItem;
      return node.getFirstChild() != null;
    }
    return false;
  }

  private void leave(Node node) {
    if (node instanceof ListItem) {
      depth--;
      item = false;
    }
  }

  /** The box of a task ({@code - [x] …}) is a sign, not a word. */
  private void addParagraph(Paragraph paragraph) {
    List<TextLine> lines = SiteMarkup.without(InlineText.lines(paragraph));
    String first = lines.isEmpty() ? "" : lines.getFirst().text();
    boolean task = item && first.length() > 4 && TASK_BOXES.contains(first.substring(0, 4));
    if (task) {
      lines.set(0, new TextLine(first.substring(4), 0, lines.getFirst().hard()));
    }
    addLines(TextBlock.Kind.PARAGRAPH, paragraph, lines);
  }

  /** {@code [^1]: Wort} is a link's target to CommonMark, and a footnote to everybody else. */
  private void addFootnote(LinkReferenceDefinition definition) {
    if (definition.getLabel().startsWith("^")) {
      String text = "[" + definition.getLabel() + "]: " + definition.getDestination();
      addLines(TextBlock.Kind.PARAGRAPH, definition, List.of(new TextLine(text, 0, true)));
    }
  }

  private void addVerbatim(Node node, String text) {
    List<TextLine> lines = new ArrayList<>();
    text.stripTrailing().lines().forEach(line -> lines.add(new TextLine(line, 0, true)));
    addLines(TextBlock.Kind.VERBATIM, node, lines);
  }

  private void addLines(TextBlock.Kind kind, Node node, List<TextLine> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new TextBlock(kind, lines, depth, item, node));
      item = false;
    }
  }
}
