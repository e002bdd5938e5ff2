package kartei.analysis;

import java.util.Locale;
import java.util.function.Predicate;
import kartei.analysis.WordForms.Kind;

/**
 * Tells abbreviations and names ({@code MoE}, {@code GPT}, {@code C++}, {@code H2O}) and numbers
 * from ordinary words. They keep their letters: neither folded nor stemmed.
 */
final class NameRules {

  private static final int SHORTEST_SHOUTED_WORD = 4;

  private final Lexicon lexicon;
  private final Predicate<String> isWord;
  private final Predicate<String> isSmallWord;

  NameRules(Lexicon lexicon, Predicate<String> isWord, Predicate<String> isSmallWord) {
    this.lexicon = lexicon;
    this.isWord = isWord;
    this.isSmallWord = isSmallWord;
  }

  boolean isOrdinary(String word) {
    int upper = 0;
    int letters = 0;
    boolean innerUpper = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        if (isSign(c)) {
          return false;
        }
        if (Character.isUpperCase(c)) {
          upper++;
          innerUpper |= i > 0;
        }
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (letters == 0) {
      return false;
    }
    return !innerUpper || (upper == letters ? isShouted(word) : isInnerGender(word));
  }

  private static boolean isSign(char c) {
    return c >= '0' && c <= '9' || c == '+' || c == '#' || c == '.' || c == '§';
  }

  /** STRASSE, ACHTUNG: a word in capitals. Up to three letters it is an abbreviation. */
  private boolean isShouted(String word) {
    String exact = Spelling.exact(word);
    return exact.length() >= SHORTEST_SHOUTED_WORD
        && !lexicon.has(exact, WordTable.STOP)
        && (word.length() > 12 || isWord.test(exact));
  }

  /** NutzerInnen. */
  private static boolean isInnerGender(String word) {
    int inner = word.indexOf("Innen");
    if (inner < 2) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && i != inner) {
        return false;
      }
    }
    return true;
  }

  /**
   * Lower case and composed; a number without the points between its thousands. ALS and TAN keep
   * their capitals: without them they were the words als and Tan. PKW is the same as Pkw.
   */
  String exact(String word) {
    String exact = Spelling.exact(word.toLowerCase(Locale.ROOT));
    if (isCapitals(word) && isSpoken(exact) && (isSmallWord.test(exact) || isWord.test(exact))) {
      return word;
    }
    return kind(exact) == Kind.NUMBER ? withoutThousands(exact) : exact;
  }

  /** Whether it has a vowel, but no umlaut: ÖL and TÜR are shouted. */
  private static boolean isSpoken(String exact) {
    boolean vowel = false;
    for (int i = 0; i < exact.length(); i++) {
      vowel |= "aeiou".indexOf(exact.charAt(i)) >= 0;
    }
    return vowel && !Umlauts.has(exact);
  }

  private static boolean isCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1 && word.length() < SHORTEST_SHOUTED_WORD;
  }

  /** SLMs to slm; everything else as it is, {@code exact}. */
  String stem(String word, String exact) {
    int last = word.length() - 1;
    boolean plural =
        last >= 2 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
    return plural ? exact(word.substring(0, last)) : exact;
  }

  Kind kind(String exact) {
    for (int i = 0; i < exact.length(); i++) {
      char c = exact.charAt(i);
      boolean number = c >= '0' && c <= '9' || c == '.' || c == ',' || c == '§';
      if (!number && !(i > 0 && exact.charAt(0) == '§')) {
        return Kind.NAME;
      }
    }
    return Kind.NUMBER;
  }

  private static String withoutThousands(String number) {
    if (number.indexOf('.') < 0) {
      return number;
    }
    int comma = number.indexOf(',');
    String whole = comma < 0 ? number : number.substring(0, comma);
    String[] groups = whole.split("\\.", -1);
    if (groups.length < 2 || groups[0].isEmpty() || groups[0].length() > 3) {
      return number;
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return number;
      }
    }
    return String.join("", groups) + (comma < 0 ? "" : number.substring(comma));
  }
}
