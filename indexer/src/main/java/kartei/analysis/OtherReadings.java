package kartei.analysis;

import java.util.List;
import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/** What a part of a compound may be as well: a text that has it is found by both. */
final class OtherReadings {

  private OtherReadings() {}

  /** A plural beside a singular: Elektroherde are several Herd, or one Herde. */
  static @Nullable Reading ofHead(String lemma, List<Reading> readings) {
    Reading singular = listed(lemma, readings);
    for (Reading reading : readings) {
      boolean plural = reading.pos() == Pos.NOUN && reading.link() == 1 && !reading.base();
      if (plural && isOther(reading, lemma) && singular != null && singular.base()) {
        return reading;
      }
    }
    return null;
  }

  /**
   * A verb beside a noun that has lost its e, or the other way round, as in Suchmaschine, Mietrecht
   * and Nähmaschine: such two belong together, while Weinberg has nothing to do with weinen.
   */
  static @Nullable Reading ofModifier(String lemma, List<Reading> readings) {
    Reading first = listed(lemma, readings);
    for (Reading reading : readings) {
      if (first != null && isOther(reading, lemma) && areOneAction(first, reading)) {
        return reading;
      }
    }
    return null;
  }

  private static boolean areOneAction(Reading a, Reading b) {
    return isShortened(a) && isVerbStem(b)
        || isShortened(b) && isVerbStem(a)
        || a.why().startsWith("LINKING")
        || b.why().startsWith("LINKING");
  }

  private static boolean isShortened(Reading reading) {
    return reading.pos() == Pos.NOUN && reading.why().endsWith(" -e");
  }

  private static boolean isVerbStem(Reading reading) {
    return reading.pos() == Pos.VERB && reading.why().endsWith("n") && !reading.base();
  }

  private static boolean isOther(Reading reading, String lemma) {
    return reading.entry() >= 0 && reading.link() >= 0 && !reading.lemma().equals(lemma);
  }

  private static @Nullable Reading listed(String lemma, List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.entry() >= 0 && reading.link() >= -1 && reading.lemma().equals(lemma)) {
        return reading;
      }
    }
    return null;
  }
}
