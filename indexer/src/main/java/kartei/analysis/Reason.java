package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reason of an analysis step taken apart, so that it can be said in words: {@code ver- V -en+t}
 * is a prefix, a verb, and an ending in place of another.
 *
 * @param kind what it is
 * @param letters the letters that it is about; empty where it is about none
 */
public record Reason(Kind kind, String letters) {

  /** What can be said of a word. */
  public enum Kind {
    NOUN,
    ADJECTIVE,
    VERB,
    /** A verb in a form that its own endings do not give: {@code fuhr}, {@code gefahren}. */
    IRREGULAR_VERB,
    /** {@code besser}, {@code Bauten}: a form that points to its base. */
    IRREGULAR_FORM,
    /** A word of one form. */
    PARTICLE,
    /** Stands only before other parts, or only behind them. */
    BOUND,
    PREFIX,
    /** {@code anzumelden}: {@code zu} between prefix and verb. */
    PREFIX_ZU,
    /** Made of another word by {@code -ung}, {@code -bar} and their like. */
    DERIVED,
    ENDING,
    /** Letters fall off: {@code -e}. */
    WITHOUT,
    /** An ending in place of another: {@code -us+en}, letters {@code us en}. */
    CHANGE,
    /** Learned from the corpus. */
    CORPUS,
    WORD_LIST,
    NEVER_SPLIT,
    NUMBER,
    NAME,
    SPELLING,
    BY_RULE
  }

  /** The reasons of a step, in their order. */
  public static List<Reason> of(WordReport.Step step) {
    Kind whole = whole(step.reason());
    if (whole != null) {
      return List.of(new Reason(whole, ""));
    }
    var reasons = new ArrayList<Reason>();
    for (String sign : step.reason().replace(", ", ",").split(" ")) {
      if (!sign.isEmpty()) {
        reasons.add(sign(sign));
      }
    }
    return reasons;
  }

  private static @Nullable Kind whole(String reason) {
    return switch (reason) {
      case "normal spelling" -> Kind.SPELLING;
      case "a number" -> Kind.NUMBER;
      case "capitals, digits or signs inside" -> Kind.NAME;
      case "word list" -> Kind.WORD_LIST;
      case "word list: never split" -> Kind.NEVER_SPLIT;
      case "no word of the lexicon: endings by rule" -> Kind.BY_RULE;
      case "corpus" -> Kind.CORPUS;
      default -> null;
    };
  }

  private static Reason sign(String sign) {
    if (sign.endsWith("-zu-")) {
      return new Reason(Kind.PREFIX_ZU, sign.substring(0, sign.length() - 4));
    }
    if (sign.endsWith("-")) {
      return new Reason(Kind.PREFIX, sign.substring(0, sign.length() - 1));
    }
    int plus = sign.indexOf('+');
    if (plus >= 0) {
      String added = sign.substring(plus + 1);
      return plus == 0
          ? new Reason(Kind.ENDING, added)
          : new Reason(Kind.CHANGE, sign.substring(1, plus) + " " + added);
    }
    if (sign.startsWith("-")) {
      boolean off = sign.equals("-e") || sign.equals("-en") || sign.equals("-n");
      return new Reason(off ? Kind.WITHOUT : Kind.DERIVED, sign.substring(1));
    }
    return new Reason(paradigm(Paradigm.valueOf(sign)), "");
  }

  private static Kind paradigm(Paradigm paradigm) {
    return switch (paradigm) {
      case PRESENT, PAST, SUBJUNCTIVE, PARTICIPLE, BARE_PARTICIPLE -> Kind.IRREGULAR_VERB;
      case ADJECTIVE_STEM, DEGREE, LINKING, NOUN_FORM -> Kind.IRREGULAR_FORM;
      case PARTICLE, MODIFIER -> Kind.PARTICLE;
      case BOUND, SUFFIX_F, SUFFIX -> Kind.BOUND;
      default ->
          switch (paradigm.pos) {
            case NOUN -> Kind.NOUN;
            case ADJECTIVE -> Kind.ADJECTIVE;
            case VERB -> Kind.VERB;
            case OTHER -> Kind.PARTICLE;
          };
    };
  }
}
