package kartei.entry;

/**
 * A line of running text as a reader sees it.
 *
 * @param text without markup
 * @param lead how many characters at the beginning are emphasised together: the place for a label
 * @param hard whether the author wanted a new line here, and not the width of the editor's window
 */
record TextLine(String text, int lead, boolean hard) {}
