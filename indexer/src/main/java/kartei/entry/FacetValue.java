package kartei.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that an entry has in a dimension: {@code Skalierbarkeit} is {@code Hoch}.
 *
 * @param dimension the name of the dimension
 * @param value the value as written, without its footnote marker
 * @param note the footnote that a marker on the value ({@code Ja*}) points to, or null
 * @param origin where the value was found
 */
public record FacetValue(String dimension, String value, @Nullable String note, Origin origin) {
  /** The dimension of the folders; its values are paths. */
  public static final String FOLDER = "Ordner";

  /** Where in the corpus a facet value comes from. */
  public enum Origin {
    TABLE,
    FIELD,
    FRONT_MATTER,
    FOLDER
  }

  /** By hand: linking the JVM's own comparison of records takes a short run 5 ms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FacetValue that
        && dimension.equals(that.dimension)
        && value.equals(that.value)
        && Objects.equals(note, that.note)
        && origin == that.origin;
  }

  @Override
  public int hashCode() {
    return 31 * dimension.hashCode() + value.hashCode();
  }
}
