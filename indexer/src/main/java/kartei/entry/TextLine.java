package kartei.entry;

import java.util.List;

/**
 * A line of running text as a reader sees it.
 *
 * @param text without markup
 * @param lead how many characters at the beginning are emphasised together: the place for a label
 * @param hard whether the author wanted a new line here, and not the width of the editor's window
 */
record TextLine(String text, int lead, boolean hard) {

  /** The text of all lines; made for every paragraph, so without a stream. */
  static String join(List<TextLine> lines, String separator) {
    if (lines.size() == 1) {
      return lines.getFirst().text();
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      all.append(i == 0 ? "" : separator).append(lines.get(i).text());
    }
    return all.toString();
  }
}
