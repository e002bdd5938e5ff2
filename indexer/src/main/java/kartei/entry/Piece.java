package kartei.entry;

import org.jspecify.annotations.Nullable;

/**
 * A piece of an entry's text that stands on lines of its own.
 *
 * @param label its label, or null
 * @param value the text behind the label, or all of the text
 * @param block the block it was cut from
 * @param item whether it begins a list item
 */
record Piece(@Nullable String label, String value, TextBlock block, boolean item) {

  int depth() {
    return block.depth();
  }

  /** As a reader sees it. */
  String text() {
    return label == null ? value : (label + ": " + value).stripTrailing();
  }

  /** A paragraph whose text is open to anything that a label before it may claim. */
  boolean isPlainParagraph() {
    return label == null && block.kind() == TextBlock.Kind.PARAGRAPH;
  }
}
