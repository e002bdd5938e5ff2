package kartei.analysis;

import java.util.Arrays;

/**
 * Finds the words of a text: letters and digits, hyphenated chains, gender forms ({@code
 * Nutzer*innen}), numbers, and the signs that carry meaning ({@code C++}, {@code .NET}, {@code §
 * 433}). Reads one text after the other without a new object for any word.
 */
final class WordScanner {

  /**
   * A word as found; {@code letters[from, to)} is what it says, without the sign of a gender form.
   * Written over by the next chain.
   */
  static final class Segment {
    int start;
    int end;
    char[] letters = {};
    int from;
    int to;

    String spelled() {
      return new String(letters, from, to - from);
    }
  }

  private static final int WORD = 1;
  private static final int INNER = 2;
  private static final int GENDER = 4;

  /** What the first characters are: asked of each character of a text. */
  private static final byte[] KINDS = new byte[256];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) anyKind(c);
    }
  }

  private char[] text = {};
  private int length;
  private int at;
  private Segment[] chain = {};
  private int size;

  void over(String next) {
    length = next.length();
    if (text.length <= length) {
      text = new char[Math.max(length + 1, 2 * text.length)];
    }
    next.getChars(0, length, text, 0);
    text[length] = 0;
    at = 0;
  }

  /**
   * Goes to the next word, or the segments of the next hyphenated chain; false at the end of the
   * text.
   */
  boolean next() {
    size = 0;
    while (at < length && size == 0) {
      char c = text[at];
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
    return size > 0;
  }

  /** How many segments the chain has. */
  int size() {
    return size;
  }

  Segment segment(int number) {
    return chain[number];
  }

  private Segment add(int start, int end) {
    if (size == chain.length) {
      chain = Arrays.copyOf(chain, size + 8);
      for (int i = size; i < chain.length; i++) {
        chain[i] = new Segment();
      }
    }
    Segment segment = chain[size++];
    segment.start = start;
    segment.end = end;
    return segment;
  }

  private void add(int start, int end, String spelled) {
    Segment segment = add(start, end);
    segment.letters = spelled.toCharArray();
    segment.from = 0;
    segment.to = spelled.length();
  }

  private void readChain() {
    readSegment(at, at);
    while (at + 1 < length && isHyphen(text[at]) && isWordChar(text[at + 1])) {
      at++;
      readSegment(at, at);
    }
  }

  private void readSegment(int start, int from) {
    int end = from;
    for (int kind = kind(text[end]);
        (kind & WORD) != 0 || (kind & INNER) != 0 && belongsToWord(end, from);
        kind = kind(text[end])) {
      end++;
    }
    if (end == from) {
      at = end + 1;
      return;
    }
    end = withSigns(from, end);
    at = end;
    if ((kind(text[end]) & GENDER) != 0) {
      String ending = genderEnding(from, end);
      if (!ending.isEmpty()) {
        at = genderEnd(end, ending);
        add(start, at, spelled(start, end) + (ending.length() == 1 ? "" : ending));
        return;
      }
    }
    Segment segment = add(start, end);
    segment.letters = text;
    segment.from = start;
    segment.to = end;
  }

  private String spelled(int start, int end) {
    return new String(text, start, end - start);
  }

  private boolean belongsToWord(int index, int from) {
    char c = text[index];
    if (Spelling.isMark(c) || Spelling.isInvisible(c)) {
      return true;
    }
    boolean inside = index > from && index + 1 < length;
    if (!inside) {
      return false;
    }
    char before = text[index - 1];
    char after = text[index + 1];
    return switch (c) {
      case '\'', '’' -> index - from > 2 && Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> Character.isDigit(after) && isDigits(from, index);
      default -> false;
    };
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c != '.' && c != ',' && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Takes in {@code ++} and {@code #} behind a name of a letter or two. */
  private int withSigns(int from, int end) {
    if (end - from > 2 || at(end) != '+' && at(end) != '#') {
      return end;
    }
    boolean shortName = Character.isLetter(text[from]);
    if (shortName && at(end) == '+' && at(end + 1) == '+') {
      return end + 2;
    }
    boolean sharp = end - from == 1 && shortName && at(end) == '#';
    return sharp && !isWordChar(at(end + 1)) && at(end + 1) != '#' ? end + 1 : end;
  }

  /** What a sign of gender brings: {@code innen}, {@code in}, or one letter ({@code jede:r}). */
  private String genderEnding(int from, int sign) {
    boolean noun = Character.isUpperCase(text[from]);
    if (sign - from < 3 && (sign - from < 2 || !noun || text[sign] == '/')) {
      return "";
    }
    int after = sign + 1;
    if (text[sign] == '/' && isHyphen(at(after))) {
      after++;
    }
    if (startsWith(after, "innen")) {
      return "innen";
    }
    if (startsWith(after, "in") && !isWordChar(at(after + 2)) && noun) {
      return "in";
    }
    boolean letter = "rnems".indexOf(at(after)) >= 0 && !isWordChar(at(after + 1));
    return letter && text[sign] != '/' ? String.valueOf(at(after)) : "";
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
    add(start, end, "§" + spelled(from, end));
    at = end;
  }

  private boolean isDottedName() {
    boolean first = at == 0 || !isWordChar(text[at - 1]) && text[at - 1] != '.';
    return first && Character.isUpperCase(at(at + 1)) && Character.isUpperCase(at(at + 2));
  }

  private boolean startsWith(int index, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at(index + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private char at(int index) {
    return index < length ? text[index] : 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }

  private static boolean isWordChar(char c) {
    return (kind(c) & WORD) != 0;
  }

  private static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : anyKind(c);
  }

  private static int anyKind(char c) {
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return WORD;
    }
    boolean inner = ".,'’".indexOf(c) >= 0 || Spelling.isMark(c) || Spelling.isInvisible(c);
    return inner ? INNER : "*:_/".indexOf(c) >= 0 ? GENDER : 0;
  }
}
