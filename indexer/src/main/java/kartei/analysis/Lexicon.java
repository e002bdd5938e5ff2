package kartei.analysis;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The German words that Kartei knows, with what a user and the corpus add to them. Immutable and
 * shared between threads.
 */
public final class Lexicon {

  /** Counts up whenever the rules in the code change what becomes of a word. */
  private static final int RULES = 10;

  private final WordTable words;
  private final Affixes affixes;
  private final WordLists lists;
  private final WordTable learned;
  private final WordStarts starts;
  private final String shippedFingerprint;

  private Lexicon(Lexicon shipped, WordLists lists) {
    this.words = shipped.words;
    this.affixes = shipped.affixes;
    this.shippedFingerprint = shipped.shippedFingerprint;
    this.lists = lists;
    this.learned = new WordTable();
    lists.nouns().forEach(learned::add);
    this.starts = shipped.starts.and(learned);
  }

  private Lexicon(LexiconImage image) {
    this.words = image.words();
    this.affixes = image.affixes();
    this.shippedFingerprint = String.join("-", String.valueOf(RULES), image.checksum());
    this.lists = WordLists.NONE;
    this.learned = new WordTable();
    this.starts = image.starts();
  }

  /** The lexicon that ships; read once. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /** This lexicon and the lists; what they say overrules it. */
  public Lexicon with(WordLists extra) {
    return extra.isEmpty() ? this : new Lexicon(this, lists.and(extra));
  }

  /** Whether the normal spelling is a German word, inflected or derived by rule allowed. */
  public boolean knows(String exact) {
    char[] text = exact.toCharArray();
    return learned.find(text, 0, text.length) >= 0
        || new Morphology(this).best(exact, false) != null;
  }

  /** Changes whenever terms could change: with the words, the lists and the rules. */
  public String fingerprint() {
    if (lists.isEmpty()) {
      return shippedFingerprint;
    }
    CRC32 checksum = new CRC32();
    checksum.update(
        (lists.splits() + "\n" + lists.whole() + "\n" + lists.nouns())
            .getBytes(StandardCharsets.UTF_8));
    return shippedFingerprint + "-" + HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  WordTable words() {
    return words;
  }

  WordTable learned() {
    return learned;
  }

  WordStarts starts() {
    return starts;
  }

  Affixes affixes() {
    return affixes;
  }

  WordLists lists() {
    return lists;
  }

  boolean has(String exact, byte flag) {
    char[] text = exact.toCharArray();
    int word = words.find(text, 0, text.length);
    return word >= 0 && words.has(word, flag);
  }

  private static final class Shipped {
    static final Lexicon LEXICON = new Lexicon(LexiconImage.shipped());
  }

  /** Where a word came from, for people; null where the lexicon does not list it. */
  @Nullable String origin(String exact) {
    char[] text = exact.toCharArray();
    if (lists.whole().contains(exact) || lists.splits().containsKey(exact)) {
      return "list";
    }
    return words.find(text, 0, text.length) >= 0
        ? "lexicon"
        : learned.find(text, 0, text.length) >= 0 ? "corpus" : null;
  }
}
