package kartei.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a text: letters and digits, hyphenated chains, gender forms ({@code
 * Nutzer*innen}), numbers, and the signs that carry meaning ({@code C++}, {@code .NET}, {@code §
 * 433}).
 */
final class WordScanner {

  /** A word as found; {@code spelled} is what it says, without the sign of a gender form. */
  record Segment(int start, int end, String spelled) {}

  private static final String GENDER_SIGNS = "*:_/";

  private final CharSequence text;
  private final List<Segment> chain = new ArrayList<>();
  private int at;

  WordScanner(CharSequence text) {
    this.text = text;
  }

  /** The next word, or the segments of the next hyphenated chain; empty at the end of the text. */
  List<Segment> next() {
    chain.clear();
    while (at < text.length() && chain.isEmpty()) {
      char c = text.charAt(at);
      if (isWordChar(c)) {
        readChain();
      } else if (c == '§') {
        readParagraph();
      } else if (c == '.' && isDottedName()) {
        readSegment(at, at + 1);
      } else {
        at++;
      }
    }
    return chain;
  }

  private void readChain() {
    readSegment(at, at);
    while (at + 1 < text.length() && isHyphen(text.charAt(at)) && isWordChar(text.charAt(at + 1))) {
      at++;
      readSegment(at, at);
    }
  }

  private void readSegment(int start, int from) {
    int end = from;
    while (end < text.length() && belongsToWord(end, from)) {
      end++;
    }
    if (end == from) {
      at = end + 1;
      return;
    }
    end = withSigns(from, end);
    int stemEnd = end;
    String ending = genderEnding(from, end);
    end = ending.isEmpty() ? end : genderEnd(end, ending);
    String spelled = text.subSequence(start, stemEnd) + (ending.length() == 1 ? "" : ending);
    chain.add(new Segment(start, end, spelled));
    at = end;
  }

  private boolean belongsToWord(int index, int from) {
    char c = text.charAt(index);
    if (isWordChar(c) || Spelling.isMark(c) || Spelling.isInvisible(c)) {
      return true;
    }
    boolean inside = index > from && index + 1 < text.length();
    if (!inside) {
      return false;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index + 1);
    return switch (c) {
      case '\'', '’' -> index - from > 2 && Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> isDigits(from, index) && Character.isDigit(after);
      default -> false;
    };
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != ',' && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Takes in {@code ++} and {@code #} behind a name of a letter or two. */
  private int withSigns(int from, int end) {
    boolean shortName = end - from <= 2 && Character.isLetter(text.charAt(from));
    if (shortName && at(end) == '+' && at(end + 1) == '+') {
      return end + 2;
    }
    boolean sharp = end - from == 1 && Character.isUpperCase(text.charAt(from)) && at(end) == '#';
    return sharp && !isWordChar(at(end + 1)) && at(end + 1) != '#' ? end + 1 : end;
  }

  /** What a sign of gender brings: {@code innen}, {@code in}, or one letter ({@code jede:r}). */
  private String genderEnding(int from, int end) {
    int sign = end;
    if (sign >= text.length() || GENDER_SIGNS.indexOf(text.charAt(sign)) < 0 || end - from < 3) {
      return "";
    }
    int after = sign + 1;
    if (text.charAt(sign) == '/' && isHyphen(at(after))) {
      after++;
    }
    if (startsWith(after, "innen")) {
      return "innen";
    }
    boolean noun = Character.isUpperCase(text.charAt(from));
    if (startsWith(after, "in") && !isWordChar(at(after + 2)) && noun) {
      return "in";
    }
    boolean letter = "rnems".indexOf(at(after)) >= 0 && !isWordChar(at(after + 1));
    return letter && text.charAt(sign) != '/' ? String.valueOf(at(after)) : "";
  }

  private int genderEnd(int end, String ending) {
    int after = end + 1;
    return (isHyphen(at(after)) ? after + 1 : after) + ending.length();
  }

  /** {@code § 433}: the sign and the number behind it are one word. */
  private void readParagraph() {
    int start = at;
    int from = at + 1;
    while (at(from) == ' ' || at(from) == 0xA0 || at(from) == 0x202F) {
      from++;
    }
    if (!Character.isDigit(at(from))) {
      at = start + 1;
      return;
    }
    int end = from;
    while (Character.isLetterOrDigit(at(end))) {
      end++;
    }
    chain.add(new Segment(start, end, "§" + text.subSequence(from, end)));
    at = end;
  }

  private boolean isDottedName() {
    boolean first = at == 0 || !isWordChar(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
    return first && Character.isUpperCase(at(at + 1)) && Character.isUpperCase(at(at + 2));
  }

  private boolean startsWith(int index, String word) {
    return index + word.length() <= text.length()
        && CharSequence.compare(text.subSequence(index, index + word.length()), word) == 0;
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }

  private static boolean isWordChar(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
