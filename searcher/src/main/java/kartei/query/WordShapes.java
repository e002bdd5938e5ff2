package kartei.query;

import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.query.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Tells by its letters what a word of a query is. */
final class WordShapes {
  private static final List<String> COMPARISONS = List.of(">=", "<=", ">", "<", "=", "!=");
  private static final String PUNCTUATION = ",;.:!";

  private final GermanText german;

  WordShapes(GermanText german) {
    this.german = german;
  }

  /** The operator that a word in capitals stands for; null if it is none. */
  static @Nullable Kind operator(String word) {
    return switch (word) {
      case "AND", "UND" -> Kind.AND;
      case "OR", "ODER" -> Kind.OR;
      case "NOT", "NICHT" -> Kind.NOT;
      default -> null;
    };
  }

  /** Whether {@code name:value} was likely meant as a field; {@code http://} and 12:30 were not. */
  static boolean looksLikeField(String name, String value) {
    return name.length() > 1
        && name.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_')
        && !value.startsWith("/")
        && !value.startsWith("\\")
        && !value.startsWith(":")
        && !isGenderEnding(value);
  }

  /** {@code >=2015} and {@code 10..20}. */
  static boolean isComparison(String value) {
    int dots = value.indexOf("..");
    return COMPARISONS.stream().anyMatch(sign -> value.startsWith(sign) && !value.equals(sign))
        || (dots > 0 && dots + 2 < value.length());
  }

  /** The word as a pattern, punctuation behind it left out; null if it is none. */
  @Nullable String pattern(String word) {
    String pattern = withoutPunctuation(word);
    if (pattern.endsWith("?")) { // the end of a question
      pattern = withoutPunctuation(pattern.substring(0, pattern.length() - 1));
    }
    boolean wild = pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    if (!wild || pattern.length() > Bounds.PATTERN || pattern.contains("**")) {
      return null;
    }
    boolean plain = pattern.chars().allMatch(c -> Character.isLetterOrDigit(c) || isPatternSign(c));
    boolean letters = pattern.chars().anyMatch(Character::isLetter);
    return plain && letters && !isOneWord(pattern) ? pattern : null;
  }

  /** The word before {@code ~} or {@code ~2}; null if there is none. */
  @Nullable String similar(String word) {
    int tilde = word.indexOf('~');
    if (tilde < 3 || tilde > Bounds.PATTERN || word.length() - tilde > 2) {
      return null;
    }
    String base = word.substring(0, tilde);
    boolean letters = base.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    boolean number = tilde + 1 == word.length() || Character.isDigit(word.charAt(tilde + 1));
    return letters && number ? base : null;
  }

  /** How many letters may differ in {@code wort~}; one in a short word unless said otherwise. */
  static int edits(String word) {
    int tilde = word.indexOf('~');
    if (tilde + 1 < word.length()) {
      return Math.clamp(Character.digit(word.charAt(tilde + 1), 10), 1, 2);
    }
    return tilde < 6 ? 1 : 2;
  }

  private static String withoutPunctuation(String word) {
    int end = word.length();
    while (end > 0 && PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isPatternSign(int c) {
    return c == '*' || c == '?' || c == '-';
  }

  /** {@code Nutzer*innen} is a word, its star is no wildcard. */
  private boolean isOneWord(String word) {
    List<Token> tokens = german.tokens(word);
    return tokens.size() == 1
        && tokens.getFirst().start() == 0
        && tokens.getFirst().end() == word.length();
  }

  private static boolean isGenderEnding(String value) {
    return value.startsWith("in") || (value.length() == 1 && "rnems".contains(value));
  }
}
