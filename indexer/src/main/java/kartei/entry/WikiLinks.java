package kartei.entry;

/**
 * Links as note-taking programs write them: of {@code [[Ziel|Text]]} a reader sees {@code Text}, of
 * {@code [[Ziel]]} the target's name; {@code ![[Ziel]]} is what it includes.
 */
final class WikiLinks {
  private WikiLinks() {}

  /** The text as shown; the first {@code fixed} characters stay as they are. */
  static String shown(String text, int fixed) {
    int open = text.indexOf("[[", fixed);
    if (open < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int from = 0;
    while (open >= 0) {
      int close = text.indexOf("]]", open);
      if (close < 0) {
        break;
      }
      boolean includes = open > from && text.charAt(open - 1) == '!';
      shown
          .append(text, from, includes ? open - 1 : open)
          .append(name(text.substring(open + 2, close)));
      from = close + 2;
      open = text.indexOf("[[", from);
    }
    return shown.append(text, from, text.length()).toString();
  }

  private static String name(String link) {
    return link.substring(link.indexOf('|') + 1);
  }
}
