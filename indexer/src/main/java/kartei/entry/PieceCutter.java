package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts blocks into pieces: a paragraph into its labelled lines, a definition list into its terms,
 * everything else stays whole.
 */
final class PieceCutter {
  private static final int LONGEST_TERM = 80;

  private final List<Piece> pieces = new ArrayList<>();

  private PieceCutter() {}

  static List<Piece> cut(List<TextBlock> blocks) {
    PieceCutter cutter = new PieceCutter();
    blocks.forEach(cutter::cut);
    return cutter.pieces;
  }

  private void cut(TextBlock block) {
    if (block.kind() != TextBlock.Kind.PARAGRAPH) {
      pieces.add(new Piece(null, block.text(), block, block.item()));
    } else if (hasDefinition(block)) {
      new DefinitionCutter(block, termBefore(block)).cut(pieces);
    } else {
      cutLines(block);
    }
  }

  private static boolean hasDefinition(TextBlock block) {
    for (TextLine line : block.lines()) {
      if (DefinitionCutter.isDefinition(line)) {
        return true;
      }
    }
    return false;
  }

  /** A term may stand in a paragraph of its own before its definition. */
  private @Nullable String termBefore(TextBlock block) {
    boolean definitionFirst = DefinitionCutter.isDefinition(block.lines().getFirst());
    if (!definitionFirst || pieces.isEmpty()) {
      return null;
    }
    Piece last = pieces.getLast();
    if (last.label() != null && hasDefinition(last.block())) {
      return last.label();
    }
    boolean term = last.isPlainParagraph() && last.block().lines().size() == 1;
    if (!term || last.value().length() > LONGEST_TERM || last.depth() != block.depth()) {
      return null;
    }
    return pieces.removeLast().value();
  }

  private void cutLines(TextBlock block) {
    @Nullable Label label = null;
    StringBuilder value = new StringBuilder(length(block));
    boolean labelsBegan = false;
    boolean item = block.item();
    for (int i = 0; i < block.lines().size(); i++) {
      TextLine line = block.lines().get(i);
      Label next = label(line, i == 0 || line.hard() || labelsBegan);
      if (i > 0 && (next != null || line.hard() || Footnotes.begins(line))) {
        item = add(label, value, block, item);
        label = null;
      }
      labelsBegan |= i == 0 && next != null;
      if (next != null) {
        label = next;
      }
      append(value, next == null ? line.text() : line.text().substring(next.end()));
    }
    add(label, value, block, item);
  }

  private static int length(TextBlock block) {
    int length = 0;
    for (TextLine line : block.lines()) {
      length += line.text().length() + 1;
    }
    return length;
  }

  /** A soft line break says nothing, so there only a bold label counts, or one among labels. */
  private static @Nullable Label label(TextLine line, boolean plainCounts) {
    Label label = Label.emphasised(line);
    return label == null && plainCounts ? Label.plain(line) : label;
  }

  private boolean add(@Nullable Label label, StringBuilder value, TextBlock block, boolean item) {
    String text = value.toString().strip();
    pieces.add(new Piece(label == null ? null : label.name(), text, block, item));
    value.setLength(0);
    return false;
  }

  private static void append(StringBuilder value, String text) {
    if (!value.isEmpty()) {
      value.append(' ');
    }
    value.append(text.strip());
  }
}
