package kartei.entry;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The label at the beginning of a line: {@code **Stärken:**}, {@code **Stärken**:} or a plain
 * {@code Stärken:}; also {@code Stärken::}, as Obsidian's Dataview has it. A remark such as {@code
 * Hinweis:} names no property of what it stands in, and is none.
 *
 * @param name without the colon
 * @param end where the value begins
 */
record Label(String name, int end) {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_PLAIN_LENGTH = 40;
  private static final int MAX_PLAIN_WORDS = 3;
  private static final Set<String> NO_LABELS = WordList.lowerCase("no-labels.txt");
  private static final Set<String> REMARKS = WordList.lowerCase("remarks.txt");

  /** The label of the line in bold or italics, or null. */
  static @Nullable Label emphasised(TextLine line) {
    if (line.lead() == 0) {
      return null;
    }
    String lead = line.text().substring(0, line.lead());
    String name = lead.strip();
    int end = line.lead();
    if (name.endsWith(":")) {
      name = name.substring(0, name.length() - 1).strip();
    } else {
      end = colonBehind(line.text(), end);
    }
    boolean fits = end > 0 && name.length() <= MAX_LENGTH && name.indexOf(": ") < 0;
    fits &= !REMARKS.contains(WordList.fold(name));
    return fits && name.chars().anyMatch(Character::isLetter) ? new Label(name, end) : null;
  }

  /** The index behind a colon that follows at once, or 0. */
  private static int colonBehind(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return from > 0 && at < text.length() && text.charAt(at) == ':' ? valueStart(text, at) : 0;
  }

  /** The index behind a single or double colon that ends a label, or 0. */
  private static int valueStart(String text, int colon) {
    int end = text.startsWith("::", colon) ? colon + 2 : colon + 1;
    return endsThere(text, end) ? end : 0;
  }

  /**
   * The label of the line in plain type, or null: one to three words that begin with a capital and
   * do not open a sentence. A time, a URL or a citation is none.
   */
  static @Nullable Label plain(TextLine line) {
    String text = line.text();
    int colon = text.indexOf(':', 0, Math.min(text.length(), MAX_PLAIN_LENGTH + 1));
    int end = colon < 2 ? 0 : valueStart(text, colon);
    if (end == 0 || !Character.isUpperCase(text.charAt(0))) {
      return null;
    }
    String name = text.substring(0, colon).strip();
    String[] words = name.split(" ", -1);
    boolean label =
        words.length <= MAX_PLAIN_WORDS
            && areWords(name)
            && !opensSentence(words[0])
            && !REMARKS.contains(WordList.fold(name))
            && !isNumbered(name);
    return label ? new Label(name, end) : null;
  }

  /** {@code Abschnitt B:} and {@code Tabelle 1:} head a part of the text, they name no property. */
  private static boolean isNumbered(String name) {
    HeadingNumber number = HeadingNumber.of(name, Set.of());
    return number != null && number.rest().isEmpty();
  }

  private static boolean endsThere(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** Whether it is an article, a pronoun or another word that names begin with rarely. */
  static boolean opensSentence(String word) {
    return NO_LABELS.contains(WordList.fold(word));
  }

  private static boolean areWords(String name) {
    return name.chars()
        .allMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || " -–/.&()'’*_".indexOf(c) >= 0);
  }
}
