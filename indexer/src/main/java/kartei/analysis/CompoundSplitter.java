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

  private static final int PART = 10;
  private static final int SHIFTED = 3;
  private static final int UNLIKELY = 2;
  private static final int MADE_PLURAL = 6;
  private static final int NEVER = 10_000;
  private static final int LONGEST_WORD = 80;

  private final Lexicon lexicon;
  private final WordTable words;
  private final Morphology morphology;
  private final FallbackStemmer fallback = new FallbackStemmer();

  private char[] text = {};
  private boolean capitalised;
  private boolean listed;
  private boolean sharp;
  private int[] cost = {};
  private @Nullable Part[] best = {};

  CompoundSplitter(Lexicon lexicon, Morphology morphology) {
    this.lexicon = lexicon;
    this.words = lexicon.words();
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

    Part or(@Nullable Reading reading) {
      return reading == null ? this : new Part(lemma, start, end, next, word, why, reading);
    }
  }

  /** The parts of a word from left to right; empty where it is no compound. */
  List<Part> split(String exact, boolean isCapitalised) {
    return split(exact, isCapitalised, false);
  }

  /** {@code isSharp}: whether the word is written with ß, as -maße is and -masse is not. */
  List<Part> split(String exact, boolean isCapitalised, boolean isSharp) {
    sharp = isSharp;
    if (exact.length() > LONGEST_WORD || exact.length() < 5) {
      return List.of();
    }
    prepare(exact, isCapitalised, false);
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
  List<Part> splitAt(String exact, int at, String head) {
    prepare(exact, true, true);
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

  private void prepare(String exact, boolean isCapitalised, boolean isListed) {
    text = exact.toCharArray();
    capitalised = isCapitalised;
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
      if (cost[end] < NEVER && lexicon.starts().possible(text, end)) {
        least = tryModifier(start, end, least);
      }
    }
    cost[start] = least;
    return least;
  }

  private int tryHead(int start) {
    int least = NEVER;
    List<Reading> readings = morphology.read(text, start, text.length);
    for (Reading reading : readings) {
      int price = headPrice(reading, text.length - start);
      if (price < least) {
        least = price;
        best[start] =
            new Part(
                reading.lemma(), start, text.length, text.length, isWord(reading), reading.why());
      }
    }
    if (best[start] != null && least < NEVER) {
      best[start] = best[start].or(OtherReadings.ofHead(best[start].lemma(), readings));
    }
    if (least == NEVER && learned(start, text.length)) {
      least = PART + 8;
      best[start] = learnedPart(start, text.length);
    }
    return least;
  }

  private int headPrice(Reading reading, int length) {
    boolean suffix = reading.link() == 9 || reading.why().startsWith("SUFFIX");
    if (!reading.free() && !suffix || length < 3 && !listed && !isShortHead(reading)) {
      return NEVER;
    }
    if (reading.entry() >= 0 && words.has(reading.entry(), WordTable.NO_HEAD) && !listed) {
      return NEVER;
    }
    int price =
        switch (reading.pos()) {
          case NOUN -> capitalised ? 0 : 1;
          // Salzstreuer is none of the true ones
          case ADJECTIVE -> capitalised ? reading.base() ? 2 : 6 : 0;
          case VERB -> capitalised && isNominal(reading) ? 5 : NEVER;
          case OTHER -> NEVER;
        };
    boolean sharper = reading.entry() >= 0 && words.has(reading.entry(), WordTable.ESZETT) != sharp;
    // Verbraucherschlichtung: rather a Schlichtung than an Erschlichtung that nobody knows
    boolean er = reading.lemma().startsWith("er") && reading.lemma().endsWith("ung");
    boolean made = er && reading.depth() > 0;
    int rare = (sharper || made ? 1 : 0) + (Morphology.isPluralByRule(reading) ? MADE_PLURAL : 0);
    return price + PART + reading.depth() * 2 + (length < 4 ? 3 : 0) + rare;
  }

  /** Verhalten, des Verhaltens. */
  private static boolean isNominal(Reading reading) {
    return reading.base() || reading.why().endsWith(" +s");
  }

  private static boolean isShortHead(Reading reading) {
    return reading.lemma().equals("öl");
  }

  private int tryModifier(int start, int end, int least) {
    Part part = null;
    int price = NEVER;
    List<Reading> readings = morphology.read(text, start, end);
    for (Reading reading : readings) {
      int here = modifierPrice(reading, start, end - start);
      if (here < price) {
        price = here;
        part = modifier(reading, start, end);
      }
    }
    if (part != null) {
      part = part.or(OtherReadings.ofModifier(part.lemma(), readings));
    }
    if (part == null && learned(start, end)) {
      price = PART + 8;
      part = learnedPart(start, end);
    }
    if (part == null || price >= least) {
      return least;
    }
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
    if (text[at] != 'e' || text[at + 1] != 'r' || !lexicon.starts().possible(text, at)) {
      return false;
    }
    for (Reading reading : morphology.read(text, at, text.length)) {
      if (reading.pos() == Pos.NOUN && reading.free() && reading.depth() == 0) {
        return true;
      }
    }
    return false;
  }

  private int modifierPrice(Reading reading, int start, int length) {
    if (reading.link() < 0 || reading.link() == 9) {
      return NEVER;
    }
    if (reading.entry() >= 0 && words.has(reading.entry(), WordTable.NO_MODIFIER)) {
      // in Patentenwald there are no Enten; in Entenbraten there are
      boolean first = start == 0 && length > 4 && reading.pos() == Pos.NOUN;
      if (!first && !listed) {
        return NEVER;
      }
    }
    if (reading.pos() == Pos.NOUN && LinkingS.isMissing(reading) && !isTax(start + length)) {
      return NEVER;
    }
    if (length < 3 && !reading.base() || sharp && isHalfSharp(reading, start + length)) {
      return NEVER;
    }
    boolean verb = reading.pos() == Pos.VERB;
    // a Passausstellung is no Stellung of Passau
    boolean unlikely =
        reading.entry() >= 0 && words.has(reading.entry(), WordTable.NO_MODIFIER) && !listed;
    // of stems with three letters only those like hör- are sure: geb- and les- are in many words
    if (verb && length < 4 && !Umlauts.has(reading.lemma())) {
      return NEVER;
    }
    int rare = verb && reading.depth() > 0 ? 7 : unlikely ? UNLIKELY : 0;
    // Tons-endung is no longer than Ton-sendung
    boolean small = length < 4 || length == 4 && reading.why().endsWith("+s");
    return PART + reading.link() + reading.depth() * 2 + rare + (small ? 3 : 0);
  }

  /** In Reißverschluss, which has an ß, no linking s stands behind a Reis. */
  private boolean isHalfSharp(Reading reading, int end) {
    return reading.why().endsWith("+s") && text[end - 2] == 's';
  }

  /** Statutes write Erbschaftsteuer and Versicherungsteuer without the linking s. */
  private boolean isTax(int at) {
    return WordFormation.startsWith(text, at, text.length, "steuer");
  }

  private static Part modifier(Reading reading, int start, int end) {
    int covered = end;
    String lemma = reading.lemma();
    if (reading.pos() == Pos.NOUN && lemma.length() < end - start) {
      covered = start + lemma.length();
    }
    return new Part(lemma, start, covered, end, isWord(reading), reading.why());
  }

  /** Not bio-, not -los. */
  private static boolean isWord(Reading reading) {
    return !reading.why().startsWith("BOUND") && !reading.why().startsWith("SUFFIX");
  }

  private boolean learned(int start, int end) {
    return lexicon.learned().size() > 0
        && end - start >= 4
        && lexicon.learned().find(text, start, end) >= 0;
  }

  private Part learnedPart(int start, int end) {
    String stem = fallback.stem(new String(text, start, end - start), true);
    return new Part(stem, start, end, end, true, "corpus");
  }
}
