package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * German text to words and their terms. Remembers the forms of each spelling. One per thread; those
 * made by {@link #sibling} share what they remember.
 */
public final class GermanText {

  /** A few hundred thousand spellings hold the whole of German law, and little memory. */
  private static final int MOST_REMEMBERED = 500_000;

  private final Lexicon lexicon;
  private final WordAnalysis analysis;
  private final Map<String, WordForms> remembered;

  public GermanText(Lexicon lexicon) {
    this(lexicon, new ConcurrentHashMap<>());
  }

  private GermanText(Lexicon lexicon, Map<String, WordForms> remembered) {
    this.lexicon = lexicon;
    this.analysis = new WordAnalysis(lexicon);
    this.remembered = remembered;
  }

  /** Another one of the same lexicon and memory, for another thread. */
  public GermanText sibling() {
    return new GermanText(lexicon, remembered);
  }

  /** The words of a text in their places. */
  public List<Token> tokens(CharSequence text) {
    List<Token> tokens = new ArrayList<>();
    WordScanner scanner = new WordScanner(text);
    int position = 0;
    for (var chain = scanner.next(); !chain.isEmpty(); chain = scanner.next()) {
      if (chain.size() > 1) {
        tokens.add(whole(chain, position));
      }
      for (WordScanner.Segment segment : chain) {
        WordForms forms = forms(segment.spelled());
        tokens.add(new Token(segment.start(), segment.end(), position, 1, forms));
        if (segment.spelled().charAt(0) == '§') {
          tokens.add(number(segment, position));
        }
        position++;
      }
    }
    return tokens;
  }

  /** The forms of a single word. */
  public WordForms forms(String word) {
    WordForms known = remembered.get(word);
    if (known == null) {
      known = analysis.forms(word);
      remember(word, known);
    }
    return known;
  }

  /** Whether the lexicon knows the normal spelling, as a word, an inflection or a compound. */
  public boolean knows(String exact) {
    return analysis.isKnown(exact);
  }

  /** What was made of a word, and why; of {@code Nutzer*innen} without its sign. */
  public WordReport explain(String word) {
    var found = new WordScanner(word).next();
    return analysis.explain(found.size() == 1 ? found.getFirst().spelled() : word);
  }

  /** {@code 433} within {@code § 433}, at the same position. */
  private Token number(WordScanner.Segment paragraph, int position) {
    String number = paragraph.spelled().substring(1);
    int start = paragraph.end() - number.length();
    return new Token(start, paragraph.end(), position, 1, forms(number));
  }

  private Token whole(List<WordScanner.Segment> chain, int position) {
    StringBuilder spelled = new StringBuilder();
    for (WordScanner.Segment segment : chain) {
      spelled.append(spelled.isEmpty() ? "" : "-").append(segment.spelled());
    }
    WordForms forms = remembered.get(spelled.toString());
    if (forms == null) {
      forms = joined(chain);
      remember(spelled.toString(), forms);
    }
    int end = chain.get(chain.size() - 1).end();
    return new Token(chain.get(0).start(), end, position, chain.size(), forms);
  }

  /**
   * The whole of a hyphenated compound: written and inflected as if it had no hyphen. GPT-4 is a
   * name, 3-Zimmer-Wohnung a word.
   */
  private WordForms joined(List<WordScanner.Segment> chain) {
    StringBuilder exact = new StringBuilder();
    WordForms last = null;
    int beforeLast = 0;
    boolean name = false;
    boolean digits = false;
    for (WordScanner.Segment segment : chain) {
      last = forms(segment.spelled());
      if (!exact.isEmpty() && betweenDigits(exact, last.exact())) {
        exact.append('-');
      }
      beforeLast = exact.length();
      exact.append(last.exact());
      boolean count = beforeLast == 0 && last.kind() == WordForms.Kind.NUMBER;
      name |= hasDigit(last.exact()) && !count || last.kind() == WordForms.Kind.NAME && digits;
      digits |= count;
    }
    String head = last == null ? "" : last.stem();
    boolean particle = last != null && last.kind() == WordForms.Kind.STOP;
    String stem =
        particle
            ? forms(Character.toUpperCase(exact.charAt(0)) + exact.substring(1)).stem()
            : exact.substring(0, beforeLast) + head;
    WordForms.Kind kind = name ? WordForms.Kind.NAME : WordForms.Kind.WORD;
    return new WordForms(exact.toString(), stem, analysis.roots().of(stem), List.of(), kind);
  }

  private void remember(String word, WordForms forms) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(word, forms);
  }

  private static boolean betweenDigits(StringBuilder before, String after) {
    return Character.isDigit(before.charAt(before.length() - 1))
        && Character.isDigit(after.charAt(0));
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
