package kartei.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A part of a compound: {@code datenbank} in {@code Wissensdatenbanken}.
 *
 * @param stem the part's own stem, the same that the part has as a free word
 * @param start first character of the part within the word as written
 * @param end the character after the part, linking element not counted in
 */
public record CompoundPart(String stem, int start, int end) {
  /** Written out, as is the hash: the JVM makes those of a record anew in each run, in 3 ms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompoundPart part
        && start == part.start
        && end == part.end
        && stem.equals(part.stem);
  }

  @Override
  public int hashCode() {
    return (stem.hashCode() * 31 + start) * 31 + end;
  }
}
