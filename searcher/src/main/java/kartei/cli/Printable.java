package kartei.cli;

/**
 * Text of documents and file names made safe for a terminal: control characters and marks that turn
 * the direction of writing are shown as signs instead of being obeyed.
 */
final class Printable {
  private Printable() {}

  static String of(String text) {
    int at = 0;
    while (at < text.length() && isSafe(text, at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    var safe = new StringBuilder(text.length() + 8).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      safe.append(isSafe(text, at) ? c : sign(c));
    }
    return safe.toString();
  }

  /** As {@link #of}, and on one line: names of files may have line breaks, too. */
  static String line(String text) {
    return of(text).replace('\n', sign('\n')).replace('\t', sign('\t'));
  }

  private static boolean isSafe(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\t') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !(Character.isISOControl(c) || turnsDirection(c) || c == '\u2028' || c == '\u2029');
  }

  private static boolean turnsDirection(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** Control characters have pictures of their own in Unicode; the rest becomes U+FFFD. */
  private static char sign(char c) {
    if (c < 0x20) {
      return (char) (0x2400 + c);
    }
    return c == 0x7f ? '\u2421' : '\ufffd';
  }
}
