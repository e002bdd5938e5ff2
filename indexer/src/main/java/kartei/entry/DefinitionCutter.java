package kartei.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition list, which CommonMark takes for a paragraph: a term on a line, its definitions on
 * lines that begin with a colon and a blank, each possibly running on.
 */
final class DefinitionCutter {
  private final TextBlock block;
  private final StringBuilder value = new StringBuilder();
  private @Nullable String term;
  private boolean item;

  DefinitionCutter(TextBlock block, @Nullable String term) {
    this.block = block;
    this.term = term;
    this.item = block.item();
  }

  static boolean isDefinition(TextLine line) {
    String text = line.text();
    return text.startsWith(":") && text.length() > 1 && Character.isWhitespace(text.charAt(1));
  }

  void cut(List<Piece> pieces) {
    List<TextLine> lines = block.lines();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (isDefinition(lines.get(i))) {
        end(pieces);
        value.append(text.substring(1).strip());
      } else if (i + 1 < lines.size() && isDefinition(lines.get(i + 1))) {
        end(pieces);
        term = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
      } else {
        value.append(value.isEmpty() ? "" : " ").append(text);
      }
    }
    end(pieces);
  }

  private void end(List<Piece> pieces) {
    if (!value.isEmpty()) {
      pieces.add(new Piece(term, value.toString(), block, item));
      value.setLength(0);
      item = false;
    }
  }
}
