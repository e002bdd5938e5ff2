package kartei.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Splits compounds: the parts must cover the whole word, linking elements and inflection counted
 * in, and each must be a word. Among several splits the one with the fewest and most usual parts
 * wins. Not for two threads at once.
 */
final class CompoundSplitter {

  private static final int PART = PartPrices.PART;
  private static final int SHIFTED = 3;
  private static final int NEVER = PartPrices.NEVER;

  private final Lexicon lexicon;
  private final PartPrices prices;
  private final Morphology morphology;
  private final FallbackStemmer fallback = new FallbackStemmer();

  private char[] text = {};
  private boolean listed;
  private int[] cost = {};
  private @Nullable Part[] best = {};

  CompoundSplitter(Lexicon lexicon, Morphology morphology) {
    this.lexicon = lexicon;
    this.prices = new PartPrices(lexicon.words());
    this.morphology = morphology;
  }

  /** A part in the normal spelling: {@code [start, end)} without, {@code next} behind the link. */
  record Part(
      String lemma,
      int start,
      int end,
      int next,
      boolean word,
      String why,
      @Nullable Reading other) {

    Part(String lemma, int start, int end, int next, boolean word, String why) {
      this(lemma, start, end, next, word, why, null);
    }
  }

  /** The parts of a word from left to right; empty where it is no compound. */
  List<Part> split(String exact, boolean isCapitalised) {
    return split(exact, isCapitalised, false);
  }

  /** {@code isSharp}: whether the word is written with ß, as -maße is and -masse is not. */
  List<Part> split(String exact, boolean isCapitalised, boolean isSharp) {
    if (exact.length() > Morphology.LONGEST_WORD || exact.length() < 5) {
      return List.of();
    }
    prepare(exact, isCapitalised, false, isSharp);
    if (solve(0) >= NEVER) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < text.length; ) {
      Part part = best[at];
      if (part == null) {
        return List.of();
      }
      parts.add(part);
      at = part.next();
    }
    return parts;
  }

  /**
   * The parts of a compound of the lexicon, the second of which, a {@code head}, is at {@code at}.
   */
  List<Part> splitAt(String exact, int at, String head, boolean isSharp) {
    prepare(exact, true, true, isSharp);
    Part second = new Part(head, at, exact.length(), exact.length(), true, headReason(at, head));
    boolean whole = tryModifier(0, at, NEVER) < NEVER;
    Part first = best[0];
    return whole && first != null ? List.of(first, second) : List.of(second);
  }

  private String headReason(int at, String head) {
    for (Reading reading : morphology.read(text, at, text.length)) {
      if (reading.lemma().equals(head)) {
        return reading.why();
      }
    }
    return "word list";
  }

  private void prepare(String exact, boolean isCapitalised, boolean isListed, boolean isSharp) {
    text = exact.toCharArray();
    morphology.begin(text);
    prices.begin(text, isCapitalised, isListed, isSharp);
    listed = isListed;
    cost = new int[text.length + 1];
    Arrays.fill(cost, -1);
    best = new Part[text.length + 1];
  }

  /** The least cost of splitting what begins at {@code start}. */
  private int solve(int start) {
    if (cost[start] >= 0) {
      return cost[start];
    }
    cost[start] = NEVER;
    int least = NEVER;
    if (start > 0) {
      least = tryHead(start);
    }
    // two parts cost twice as much as one: a good head is not taken apart
    for (int end = start + 2; end <= text.length - 2 && least > 2 * PART; end++) {
      if (cost[end] < NEVER && morphology.canBegin(text, end)) {
        least = tryModifier(start, end, least);
      }
    }
    cost[start] = least;
    return least;
  }

  private int tryHead(int start) {
    int end = text.length;
    int least = NEVER;
    Reading head = null;
    List<Reading> readings = morphology.read(text, start, end);
    for (Reading reading : readings) {
      int price = prices.head(reading, end - start);
      if (price < least) {
        least = price;
        head = reading;
      }
    }
    if (head != null) {
      Reading other = OtherReadings.ofHead(head.lemma(), readings);
      best[start] = new Part(head.lemma(), start, end, end, isWord(head), head.why(), other);
    } else if (learned(start, end)) {
      least = PART + 8;
      best[start] = learnedPart(start, end);
    }
    return least;
  }

  private int tryModifier(int start, int end, int least) {
    Reading modifier = null;
    int price = NEVER;
    List<Reading> readings = morphology.read(text, start, end);
    for (Reading reading : readings) {
      int here = prices.modifier(reading, start, end - start);
      if (here < price) {
        price = here;
        modifier = reading;
      }
    }
    if (modifier == null && learned(start, end)) {
      price = PART + 8;
    }
    // what follows costs as much as one part at least
    if (price >= (listed ? least : least - PART)) {
      return least;
    }
    Part part = modifier == null ? learnedPart(start, end) : part(modifier, start, end, readings);
    if (part.lemma().endsWith("er") && isHead(end - 2)) {
      price += SHIFTED;
    }
    int whole = price + (listed ? 0 : solve(end));
    if (whole >= least) {
      return least;
    }
    best[start] = part;
    return whole;
  }

  /** Prüferklärung is no Klärung by a Prüfer: a noun that begins with er- rather begins there. */
  private boolean isHead(int at) {
    if (text[at] != 'e' || text[at + 1] != 'r' || !morphology.canBegin(text, at)) {
      return false;
    }
    for (Reading reading : morphology.read(text, at, text.length)) {
      if (reading.pos() == Pos.NOUN && reading.free() && reading.depth() == 0) {
        return true;
      }
    }
    return false;
  }

  private static Part part(Reading reading, int start, int end, List<Reading> readings) {
    String lemma = reading.lemma();
    boolean shorter = reading.pos() == Pos.NOUN && lemma.length() < end - start;
    int covered = shorter ? start + lemma.length() : end;
    Reading other = OtherReadings.ofModifier(lemma, readings);
    return new Part(lemma, start, covered, end, isWord(reading), reading.why(), other);
  }

  /** Not bio-, not -los. */
  private static boolean isWord(Reading reading) {
    return !reading.why().startsWith("BOUND") && !reading.why().startsWith("SUFFIX");
  }

  private boolean learned(int start, int end) {
    return lexicon.learned().size() > 0
        && end - start >= 4
        && morphology.isBeginning(text, start, end)
        && lexicon.learned().find(text, start, end) >= 0;
  }

  private Part learnedPart(int start, int end) {
    String stem = fallback.stem(new String(text, start, end - start), true);
    return new Part(stem, start, end, end, true, "corpus");
  }
}
