package kartei.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * German text to words and their terms. Remembers the forms of each spelling. One per thread; those
 * made by {@link #sibling} share what they remember.
 */
public final class GermanText {
  private final Lexicon lexicon;
  private final WordAnalysis analysis;
  private final WholeForms wholes;
  private final KnownWords known;
  private final WordScanner scanner = new WordScanner();
  private final PlacedWords.Collector placed = new PlacedWords.Collector();
  private char[] joined = new char[64];
  private boolean forIndex;

  /** What words must look like to be taken. */
  private Resemblance like = Resemblance.ANYTHING;

  public GermanText(Lexicon lexicon) {
    this(lexicon, new KnownWords());
  }

  private GermanText(Lexicon lexicon, KnownWords known) {
    this.lexicon = lexicon;
    this.analysis = new WordAnalysis(lexicon);
    this.wholes = new WholeForms(this::forms, analysis.roots());
    this.known = known;
  }

  /** Another one of the same lexicon and memory, for another thread. */
  public GermanText sibling() {
    return new GermanText(lexicon, known);
  }

  /** The words of a text in their places. */
  public List<Token> tokens(CharSequence text) {
    List<Token> tokens = new ArrayList<>();
    read(
        text,
        0,
        (start, end, position, span, word) ->
            tokens.add(new Token(start, end, position, span, forms(word))));
    return tokens;
  }

  /** The same words, to be kept. */
  public TextWords textWords(CharSequence text) {
    var words = new TextWords();
    read(
        text,
        0,
        (start, end, position, span, word) -> words.add(start, end, position, span, forms(word)));
    return words;
  }

  /** Those of them that look as asked for. */
  public TextWords textWords(CharSequence text, Resemblance wanted) {
    like = wanted;
    TextWords words = textWords(text);
    like = Resemblance.ANYTHING;
    return words;
  }

  /** The same words with their terms, for the index. */
  public PlacedWords words(CharSequence text) {
    forIndex = true;
    read(text, 0, placed);
    forIndex = false;
    return placed.taken();
  }

  /** The words of a heading, and of the heading and the text below it, for the index. */
  public HeadedWords words(CharSequence heading, CharSequence text) {
    forIndex = true;
    int position = read(heading, 0, placed);
    PlacedWords above = placed.soFar();
    read(text, position, placed);
    forIndex = false;
    return new HeadedWords(above, placed.taken());
  }

  /**
   * Reads a text.
   *
   * @param from the position of its first word
   * @return the position behind its last word
   */
  private int read(CharSequence text, int from, Taker taker) {
    scanner.over(text.toString());
    int position = from;
    while (scanner.next()) {
      if (scanner.size() > 1) {
        takeChain(scanner.size(), position, taker);
        if (startsWithName()) {
          takeChain(2, position, taker);
        }
      }
      for (int i = 0; i < scanner.size(); i++) {
        takeSegment(scanner.segment(i), position, taker);
        position++;
      }
    }
    return position;
  }

  private void takeSegment(WordScanner.Segment segment, int position, Taker taker) {
    if (!like.of(segment.letters, segment.from, segment.to)) {
      return;
    }
    Word word = word(segment.letters, segment.from, segment.to);
    taker.take(segment.start, segment.end, position, 1, word);
    if (hasSignFirst(segment)) {
      takeRest(segment, position, taker);
    }
  }

  private static boolean hasSignFirst(WordScanner.Segment segment) {
    char first = segment.letters[segment.from];
    return first == '§' || first == '.';
  }

  /** {@code 433} within {@code § 433}, {@code NET} within {@code .NET}, at the same position. */
  private void takeRest(WordScanner.Segment whole, int position, Taker taker) {
    int from = whole.from + 1;
    int start = whole.end - (whole.to - from);
    taker.take(start, whole.end, position, 1, word(whole.letters, from, whole.to));
  }

  /** The forms of a single word. */
  public WordForms forms(String word) {
    return forms(word(word.toCharArray(), 0, word.length()));
  }

  private WordForms forms(Word word) {
    WordForms forms = word.forms();
    return forms == null ? analysis.forms(word.spelled()) : forms;
  }

  /**
   * What {@code als} may stand for where it is typed without capitals, ALS; null for most words.
   */
  public @Nullable WordForms capitals(String exact) {
    if (exact.length() > 3) {
      return null;
    }
    WordForms capitals = forms(exact.toUpperCase(Locale.ROOT));
    return capitals.exact().equals(exact) || capitals.kind() != WordForms.Kind.NAME
        ? null
        : capitals;
  }

  private Word word(char[] letters, int from, int to) {
    Word word = known.get(letters, from, to);
    if (word == null || isTooLittle(word)) {
      char[] spelled = Arrays.copyOfRange(letters, from, to);
      word = new Word(spelled, analysis.forms(new String(spelled)), forIndex);
      known.add(word);
    }
    return word;
  }

  private boolean isTooLittle(Word word) {
    return forIndex && !word.isForIndex();
  }

  /** Whether the lexicon knows the normal spelling, as a word, an inflection or a compound. */
  public boolean knows(String exact) {
    return analysis.isKnown(exact);
  }

  /** Whether the word is a compound by its letters only, which may lack its umlauts. */
  boolean isOnlyCompound(String exact) {
    return analysis.isOnlyCompound(exact);
  }

  /** Whether it is too common to rank by. */
  public boolean isStop(String exact) {
    return lexicon.has(exact, WordTable.STOP);
  }

  /** Whether the lexicon lists the normal spelling. */
  boolean lists(String exact) {
    return analysis.isListed(exact);
  }

  /**
   * Whether it is a word without inflection and nothing else: by {@code falls} no Fall is meant.
   */
  public boolean isParticle(String exact) {
    int word = lexicon.words().find(exact.toCharArray(), 0, exact.length());
    return word >= 0 && lexicon.words().paradigms(word) == Paradigm.PARTICLE.bit();
  }

  /** Whether it is a form of a word that the lexicon lists: {@code falschen}. */
  boolean listsBase(String exact) {
    return analysis.isForm(exact);
  }

  /** What was made of a word, and why; of {@code Nutzer*innen} without its sign. */
  public WordReport explain(String word) {
    scanner.over(word);
    boolean single = scanner.next() && scanner.size() == 1;
    return analysis.explain(single ? scanner.segment(0).spelled() : word);
  }

  /** {@code GPT-4} within {@code GPT-4-Turbo}. */
  private boolean startsWithName() {
    WordScanner.Segment second = scanner.segment(1);
    return scanner.size() > 2 && Character.isDigit(second.letters[second.from]);
  }

  /** The first segments of the chain read as one word. */
  private void takeChain(int size, int position, Taker taker) {
    int length = join(size);
    if (like.of(joined, 0, length)) {
      int end = scanner.segment(size - 1).end;
      taker.take(scanner.segment(0).start, end, position, size, whole(size, length));
    }
  }

  /**
   * The first segments as one word.
   *
   * @param length of the word in {@link #joined}
   */
  private Word whole(int segments, int length) {
    Word word = known.get(joined, 0, length);
    if (word == null || isTooLittle(word)) {
      word = new Word(Arrays.copyOf(joined, length), wholes.of(scanner, segments), forIndex);
      known.add(word);
    }
    return word;
  }

  /** Puts the segments together, hyphens between them; gives the length. */
  private int join(int segments) {
    int length = 0;
    for (int i = 0; i < segments; i++) {
      WordScanner.Segment segment = scanner.segment(i);
      int size = segment.to - segment.from;
      if (joined.length < length + 1 + size) {
        joined = Arrays.copyOf(joined, 2 * (length + 1 + size));
      }
      if (i > 0) {
        joined[length++] = '-';
      }
      System.arraycopy(segment.letters, segment.from, joined, length, size);
      length += size;
    }
    return length;
  }
}
