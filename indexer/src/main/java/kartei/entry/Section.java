package kartei.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what stands below it up to the next heading, or the text before the first one.
 *
 * @param name what the heading says; null before the first heading
 * @param level of the heading, 0 where there is none
 * @param path titles from the document down to this section
 * @param anchor of the heading
 * @param firstLine line of the heading, counted from 1
 * @param lastLine the last line with content
 * @param blocks its text
 * @param pieces its text again, cut at its labels
 * @param parts its labelled parts
 */
record Section(
    @Nullable HeadingName name,
    int level,
    List<String> path,
    String anchor,
    int firstLine,
    int lastLine,
    List<TextBlock> blocks,
    List<Piece> pieces,
    List<LabelledPart> parts) {

  String title() {
    return path.getLast();
  }

  /** The title with its number before it. */
  String heading() {
    return name == null || name.label() == null ? title() : name.label() + " " + title();
  }

  String text() {
    int length = pieces.size();
    for (Piece piece : pieces) {
      length += piece.text().length();
    }
    StringBuilder all = new StringBuilder(length);
    for (Piece piece : pieces) {
      String text = piece.text();
      if (!text.isEmpty()) {
        all.append(all.isEmpty() ? "" : "\n").append(text);
      }
    }
    return all.toString();
  }

  /** The labelled parts at its very beginning, before any other text. */
  List<LabelledPart> head() {
    int end = 0;
    int count = 0;
    for (LabelledPart part : parts) {
      if (part.from() > end) {
        break;
      }
      end = Math.max(end, part.to());
      count++;
    }
    return parts.subList(0, count);
  }

  /** Whether it consists of labelled parts and nothing else. */
  boolean isHeadOnly() {
    List<LabelledPart> head = head();
    return !head.isEmpty() && head.stream().anyMatch(part -> part.to() == pieces.size());
  }
}
