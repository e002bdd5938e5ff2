package kartei.analysis;

import java.util.List;
import kartei.analysis.Paradigm.Pos;

/**
 * Participles, and those that stand as adjectives of their own: {@code unberührt}, {@code
 * unbekannte}.
 */
final class Participles {

  private Participles() {}

  /** The participle without its ending. */
  static String base(String form) {
    for (String ending : new String[] {"em", "er", "es", "e"}) {
      if (form.endsWith(ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    boolean weak = form.endsWith("ten") || form.endsWith("nden") || form.endsWith("nen");
    return weak ? form.substring(0, form.length() - 2) : form;
  }

  /** Durchgefallen is of durchfallen, though gefallen is a verb as well. */
  static boolean isOneOf(String infinitive, List<Reading> readings) {
    boolean ge = infinitive.startsWith("ge");
    for (Reading reading : readings) {
      if (ge && reading.pos() == Pos.ADJECTIVE && !reading.lemma().startsWith("ge")) {
        return true;
      }
    }
    return false;
  }
}
