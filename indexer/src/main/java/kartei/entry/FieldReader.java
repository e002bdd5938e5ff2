package kartei.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the labelled parts among the pieces of an entry. A label with nothing behind it owns the
 * list that follows, or the paragraph that follows; items with labels of their own are fields of
 * their own.
 */
final class FieldReader {
  private final List<Piece> pieces;

  private FieldReader(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static List<LabelledPart> read(List<Piece> pieces) {
    FieldReader reader = new FieldReader(pieces);
    List<LabelledPart> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      LabelledPart part = reader.partAt(i);
      if (!part.values().isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private LabelledPart partAt(int index) {
    Piece piece = pieces.get(index);
    String label = piece.label();
    if (label == null) {
      return new LabelledPart("", List.of(), index, index);
    }
    if (!piece.value().isEmpty()) {
      return new LabelledPart(label, List.of(piece.value()), index, index + 1);
    }
    return listOrParagraph(label, index);
  }

  private LabelledPart listOrParagraph(String label, int index) {
    int depth = pieces.get(index).depth();
    int next = index + 1;
    if (next == pieces.size()) {
      return new LabelledPart(label, List.of(), index, next);
    }
    Piece following = pieces.get(next);
    if (following.item() && following.depth() > depth) {
      return list(label, index, following.depth());
    }
    boolean paragraph = following.isPlainParagraph() && !following.item();
    return paragraph && following.depth() == depth
        ? new LabelledPart(label, List.of(following.value()), index, next + 1)
        : new LabelledPart(label, List.of(), index, next);
  }

  private LabelledPart list(String label, int index, int depth) {
    List<String> values = new ArrayList<>();
    boolean own = false;
    int i = index + 1;
    for (; i < pieces.size() && pieces.get(i).depth() >= depth; i++) {
      Piece piece = pieces.get(i);
      if (piece.item() && piece.depth() == depth) {
        own = piece.label() == null;
        if (own) {
          values.add(piece.value());
        }
      } else if (own && piece.label() == null) {
        values.add(values.removeLast() + " " + piece.value());
      }
    }
    return new LabelledPart(label, values, index, i);
  }

  /** Fields of the same name become one, in the place of the first. */
  static List<EntryField> merge(List<LabelledPart> parts) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (LabelledPart part : parts) {
      byName.computeIfAbsent(part.name(), name -> new ArrayList<>()).addAll(part.values());
    }
    return byName.entrySet().stream()
        .map(entry -> new EntryField(entry.getKey(), entry.getValue()))
        .toList();
  }
}
