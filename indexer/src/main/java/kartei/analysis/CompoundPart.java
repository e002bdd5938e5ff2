package kartei.analysis;

/**
 * A part of a compound: {@code datenbank} in {@code Wissensdatenbanken}.
 *
 * @param stem the part's own stem, the same that the part has as a free word
 * @param start first character of the part within the word as written
 * @param end the character after the part, linking element not counted in
 */
public record CompoundPart(String stem, int start, int end) {}
