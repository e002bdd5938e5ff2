package kartei.analysis;

/**
 * A word of a text in its place.
 *
 * @param start first character in the text
 * @param end the character after the last
 * @param position number of the word in the text, counted from 0; a hyphenated compound stands as a
 *     whole at the position of its first segment, and its segments one after the other
 * @param span how many positions the word covers: 1, or the number of segments for the whole of a
 *     hyphenated compound
 * @param forms what German makes of the word
 */
public record Token(int start, int end, int position, int span, WordForms forms) {}
