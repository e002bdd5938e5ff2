package kartei.query;

import java.util.List;
import java.util.Map;
import kartei.index.Dimension;
import kartei.index.Names;
import org.jspecify.annotations.Nullable;

/** The names that can stand before a colon: fields and dimensions of the corpus, and our own. */
public final class FieldNames {
  private static final Map<String, Scope> OWN =
      Map.of(
          "titel", Scope.TITLE,
          "title", Scope.TITLE,
          "pfad", Scope.PATH,
          "path", Scope.PATH);

  private final Vocabulary vocabulary;
  private final List<Dimension> dimensions;

  public FieldNames(Vocabulary vocabulary, List<Dimension> dimensions) {
    this.vocabulary = vocabulary;
    this.dimensions = dimensions;
  }

  /** What the name stands for, in any case and umlaut spelling; null if it is no field. */
  @Nullable Scope scope(String name) {
    String folded = Names.fold(name);
    Scope own = OWN.get(folded);
    if (own != null) {
      return own;
    }
    return vocabulary.hasField(name) || dimension(name) != null ? Scope.field(name) : null;
  }

  /** The dimension of a name; null if there is none. */
  @Nullable Dimension dimension(String name) {
    String folded = Names.fold(name);
    for (Dimension dimension : dimensions) {
      if (Names.fold(dimension.name()).equals(folded)) {
        return dimension;
      }
    }
    return null;
  }
}
