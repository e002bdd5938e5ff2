package kartei.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document at its headings. Only headings on the document's own level cut: one inside a
 * quote or a list item belongs to what is quoted or listed, and is text.
 */
final class SectionCutter {
  private final int maxLevel;
  private final int lineOffset;
  private final String documentTitle;
  private final boolean titleInPath;
  private final List<Section> sections = new ArrayList<>();
  private final Anchors anchors = new Anchors();
  private final List<Step> path = new ArrayList<>();
  private final Set<String> chapters = new HashSet<>();

  /** A heading above. */
  private record Step(int level, String title) {}

  /**
   * @param maxLevel headings of deeper levels do not cut
   * @param lineOffset lines of the file before the Markdown
   * @param documentTitle what text before the first heading is called
   * @param titleInPath whether the document's title stands above all headings
   */
  SectionCutter(int maxLevel, int lineOffset, String documentTitle, boolean titleInPath) {
    this.maxLevel = maxLevel;
    this.lineOffset = lineOffset;
    this.documentTitle = documentTitle;
    this.titleInPath = titleInPath;
  }

  List<Section> cut(Node document) {
    findChapters(document);
    Heading heading = null;
    List<Node> blocks = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading next && cuts(next, maxLevel)) {
        add(heading, blocks);
        heading = next;
        blocks = new ArrayList<>();
      } else {
        blocks.add(node);
      }
    }
    add(heading, blocks);
    return sections;
  }

  private void findChapters(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        chapters.add(HeadingNumber.chapter(HeadingText.of(heading).text()));
      }
    }
    chapters.remove("");
  }

  /**
   * Whether a new section begins here. To Markdown, whatever stands right above a row of dashes is
   * a heading: beyond two lines, or with nothing below it, it is text that was ruled off, as in
   * tables drawn by hand. Nobody draws those with equals signs.
   */
  static boolean cuts(Heading heading, int maxLevel) {
    boolean underlined = heading.getSourceSpans().size() > 1;
    boolean text =
        underlined
            && ((heading.getLevel() > 1 && InlineText.lines(heading).size() > 2)
                || isLeaf(heading)
                || RuledTable.endsWith(heading));
    return heading.getLevel() <= maxLevel && !text;
  }

  private static boolean isLeaf(Heading heading) {
    Node next = heading.getNext();
    while (next instanceof ThematicBreak) {
      next = next.getNext();
    }
    return next == null || (next instanceof Heading h && h.getLevel() <= heading.getLevel());
  }

  private void add(@Nullable Heading heading, List<Node> nodes) {
    HeadingText written = heading == null ? HeadingText.NONE : HeadingText.of(heading);
    boolean nothing = heading == null && nodes.isEmpty();
    String anchor = nothing ? "" : anchors.of(written);
    for (Node node : nodes) {
      if (node instanceof Heading deeper) {
        anchors.of(HeadingText.of(deeper));
      }
    }
    HeadingName name = heading == null ? null : HeadingName.of(written.text(), chapters);
    int level = heading == null ? 0 : heading.getLevel();
    List<String> titles = enter(name, level);
    List<TextBlock> blocks = BlockReader.read(nodes);
    List<Piece> pieces = PieceCutter.cut(blocks);
    int first = firstLine(heading, nodes);
    int last = Math.max(first, lastLine(heading, nodes));
    sections.add(
        new Section(
            name, level, titles, anchor, first, last, blocks, pieces, FieldReader.read(pieces)));
  }

  private List<String> enter(@Nullable HeadingName name, int level) {
    if (name == null) {
      return List.of(documentTitle);
    }
    path.removeIf(step -> step.level() >= level);
    List<String> titles = new ArrayList<>();
    if (titleInPath) {
      titles.add(documentTitle);
    }
    path.forEach(step -> titles.add(step.title()));
    String title =
        name.title().isEmpty() ? titles.isEmpty() ? documentTitle : titles.getLast() : name.title();
    titles.add(title);
    if (!name.inPath().isEmpty()) {
      path.add(new Step(level, name.inPath()));
    }
    return titles;
  }

  private int firstLine(@Nullable Heading heading, List<Node> nodes) {
    Node first = heading != null ? heading : nodes.isEmpty() ? null : nodes.getFirst();
    List<SourceSpan> spans = first == null ? List.of() : first.getSourceSpans();
    return spans.isEmpty() ? lineOffset + 1 : line(spans.getFirst());
  }

  private int lastLine(@Nullable Heading heading, List<Node> nodes) {
    List<Node> all = new ArrayList<>(nodes);
    while (!all.isEmpty() && all.getLast() instanceof ThematicBreak) {
      all.removeLast();
    }
    Node last = all.isEmpty() ? heading : all.getLast();
    List<SourceSpan> spans = last == null ? List.of() : last.getSourceSpans();
    return spans.isEmpty() ? 1 : line(spans.getLast());
  }

  private int line(SourceSpan span) {
    return lineOffset + span.getLineIndex() + 1;
  }
}
