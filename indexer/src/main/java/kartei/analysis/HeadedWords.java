package kartei.analysis;

/**
 * The words of a heading and of the text below it.
 *
 * @param heading those of the heading alone
 * @param both those of heading and text, as if they were one text of two lines
 */
public record HeadedWords(PlacedWords heading, PlacedWords both) {}
