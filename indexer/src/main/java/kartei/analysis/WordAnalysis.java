package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.WordForms.Kind;
import org.jspecify.annotations.Nullable;

/** What German makes of one word, step by step. Not for two threads at once. */
final class WordAnalysis {

  private final Lexicon lexicon;
  private final Morphology morphology;
  private final CompoundSplitter splitter;
  private final FallbackStemmer fallback = new FallbackStemmer();
  private final NameRules names;
  private final UmlautRepair umlauts;
  private final Roots roots;
  private final ReadingRoots derived;
  private final UnknownWords unknownWords;
  private final UserSplits userSplits;
  private @Nullable List<WordReport.Step> steps;

  WordAnalysis(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.morphology = new Morphology(lexicon);
    this.splitter = new CompoundSplitter(lexicon, morphology);
    this.roots = new Roots(lexicon.words());
    this.unknownWords = new UnknownWords(lexicon.words(), morphology, fallback, this::isKnown);
    this.derived = new ReadingRoots(lexicon.words(), morphology, roots);
    this.userSplits = new UserSplits(lexicon.lists(), this::stem);
    this.umlauts = new UmlautRepair(this::isKnown, this::isForm);
    this.names = new NameRules(lexicon, this::isKnownRepaired, this::isSmallWord);
  }

  Roots roots() {
    return roots;
  }

  WordReport explain(String word) {
    List<WordReport.Step> done = new ArrayList<>();
    steps = done;
    WordForms forms = forms(word);
    steps = null;
    return new WordReport(word, forms, done);
  }

  WordForms forms(String word) {
    if (!names.isOrdinary(word)) {
      return named(word);
    }
    Spelling spelling = Spelling.of(word);
    String exact = umlauts.repaired(spelling.exact());
    if (!exact.equals(word)) {
      note("spelling", exact, "normal spelling");
    }
    boolean capitalised = Character.isUpperCase(word.charAt(0));
    WordForms forms = userSplit(exact, spelling);
    if (forms == null) {
      forms = read(word, exact, spelling);
    }
    if (forms == null) {
      forms = compound(word, exact, spelling);
    }
    return forms == null ? unknown(exact, capitalised) : forms;
  }

  private WordForms named(String word) {
    String exact = names.exact(word);
    String stem = names.stem(word, exact);
    Kind kind = names.kind(exact);
    note("name", stem, kind == Kind.NUMBER ? "a number" : "capitals, digits or signs inside");
    return new WordForms(exact, stem, null, List.of(), kind);
  }

  private @Nullable WordForms userSplit(String exact, Spelling spelling) {
    List<String> listed = userSplits.of(exact);
    if (listed.isEmpty()) {
      return null;
    }
    List<CompoundPart> parts = new ArrayList<>();
    int at = 0;
    int last = 0;
    for (String part : listed) {
      last = Math.max(exact.indexOf(part, at), at);
      at = Math.min(last + part.length(), exact.length());
      parts.add(new CompoundPart(stem(part), spelling.start(last), spelling.start(at)));
    }
    note("split", String.join(" ", listed), "word list");
    String stem = exact.substring(0, last) + stem(exact.substring(last));
    return new WordForms(exact, stem, roots.of(stem), parts, Kind.WORD);
  }

  private String stem(String part) {
    Reading reading = morphology.best(part, true);
    return reading == null ? fallback.stem(part, true) : reading.lemma();
  }

  private @Nullable WordForms read(String word, String exact, Spelling spelling) {
    boolean capitalised = Character.isUpperCase(word.charAt(0));
    boolean sharp = word.indexOf('ß') >= 0;
    List<Reading> readings = capitalised ? morphology.read(exact) : morphology.readSmall(exact);
    Reading reading = morphology.best(readings, capitalised, sharp);
    if (reading == null || capitalised && isDerivedVerb(reading) && isCompound(exact)) {
      return null;
    }
    note("reading", reading.lemma(), reading.why());
    Kind kind = lexicon.has(exact, WordTable.STOP) ? Kind.STOP : Kind.WORD;
    String root = kind == Kind.STOP ? null : derived.of(reading, capitalised);
    Reading other = morphology.other(readings, reading, capitalised);
    List<CompoundPart> parts = new ArrayList<>();
    List<CompoundPart> others = new ArrayList<>();
    int at = lexicon.words().split(reading.entry());
    if (at > 0) {
      String head = reading.lemma().substring(at);
      addParts(splitter.splitAt(exact, at, stem(head), sharp), spelling, parts, others);
    } else if (other != null && kind == Kind.WORD) {
      note("part", other.lemma(), other.why());
      (isOneWord(reading) ? others : parts).add(new CompoundPart(other.lemma(), 0, word.length()));
    }
    addPeople(exact, reading.lemma(), spelling, others);
    return new WordForms(exact, reading.lemma(), root, parts, others, kind);
  }

  /** Who asks for Kasten wants no Kaste; who asks for Chemikalien may want one Chemikalie. */
  private boolean isOneWord(Reading reading) {
    boolean plural = (lexicon.words().paradigms(reading.entry()) & Paradigm.PL.bit()) != 0;
    return reading.base() && !plural;
  }

  /** Kaufleute are several Kaufmann, and Leute. */
  private void addPeople(String exact, String lemma, Spelling spelling, List<CompoundPart> others) {
    int at = lemma.endsWith("mann") ? exact.lastIndexOf("leute") : -1;
    if (at > 0) {
      others.add(new CompoundPart("leute", spelling.start(at), spelling.start(at + 5)));
    }
  }

  /**
   * Fertiggericht looks like a participle of a verb that nobody uses; but no Ende is in
   * Vorarbeitende, nor eben in Abzugeben, nor a Ring in Erbringen.
   */
  private static boolean isDerivedVerb(Reading reading) {
    return reading.depth() > 0
        && !(reading.base() && reading.depth() == 1)
        && !reading.why().contains("+end")
        && !reading.why().contains("-zu-")
        && reading.lemma().endsWith("n")
        && reading.pos() != Paradigm.Pos.NOUN;
  }

  private boolean isCompound(String exact) {
    return !splitter.split(exact, false).isEmpty();
  }

  private @Nullable WordForms compound(String word, String exact, Spelling spelling) {
    boolean capitalised = Character.isUpperCase(word.charAt(0));
    boolean sharp = word.indexOf('ß') >= 0;
    List<CompoundSplitter.Part> split = splitter.split(exact, capitalised, sharp);
    if (split.isEmpty()
        && capitalised
        && LinkingS.isLast(exact)
        && morphology.stump(exact) == null) {
      split = splitter.split(exact.substring(0, exact.length() - 1), true, sharp);
    }
    if (split.isEmpty() || isOfPlace(exact)) {
      return null;
    }
    CompoundSplitter.Part head = split.get(split.size() - 1);
    String stem = exact.substring(0, head.start()) + head.lemma();
    List<CompoundPart> parts = new ArrayList<>();
    List<CompoundPart> others = new ArrayList<>();
    if (isWhole(exact) || isWhole(stem)) {
      note("whole", stem, "word list: never split");
    } else {
      addParts(split, spelling, parts, others);
    }
    String root = capitalised ? roots.of(stem, Paradigm.Pos.NOUN) : roots.of(stem);
    return new WordForms(exact, stem, root, parts, others, Kind.WORD);
  }

  /** Spandauer is from Spandau and no Dauer. */
  private boolean isOfPlace(String exact) {
    String place = exact.endsWith("er") ? exact.substring(0, exact.length() - 2) : "";
    return lexicon.has(place, WordTable.NO_HEAD) && lexicon.has(place, WordTable.NO_MODIFIER);
  }

  private boolean isWhole(String exact) {
    return lexicon.lists().whole().contains(exact) || lexicon.has(exact, WordTable.WHOLE);
  }

  private void addParts(
      List<CompoundSplitter.Part> split,
      Spelling spelling,
      List<CompoundPart> parts,
      List<CompoundPart> others) {
    for (CompoundSplitter.Part part : split) {
      int start = spelling.start(part.start());
      int end = spelling.start(part.end());
      if (part.word()) {
        parts.add(new CompoundPart(part.lemma(), start, end));
        addInner(part.lemma(), start, end, others);
      }
      note("part", part.lemma(), part.why());
      Reading other = part.other();
      if (other != null) {
        others.add(new CompoundPart(other.lemma(), start, end));
        note("part", other.lemma(), other.why());
      }
    }
  }

  /** In Ausnahmetatbestand is a Tatbestand, which the lexicon lists, and so a Bestand. */
  private void addInner(String lemma, int start, int end, List<CompoundPart> others) {
    int word = lexicon.words().find(lemma.toCharArray(), 0, lemma.length());
    int at = word < 0 ? 0 : lexicon.words().split(word);
    if (at > 0) {
      others.add(new CompoundPart(stem(lemma.substring(at)), start, end));
    }
  }

  private WordForms unknown(String exact, boolean capitalised) {
    if (lexicon.has(exact, WordTable.STOP)) {
      note("reading", exact, "PARTICLE");
      return new WordForms(exact, exact, null, List.of(), Kind.STOP);
    }
    Reading stump = capitalised && exact.length() > 3 ? morphology.stump(exact) : null;
    String stem = stump == null ? unknownWords.stem(exact, capitalised) : stump.lemma();
    String rule = stump == null ? "no word of the lexicon: endings by rule" : stump.why();
    note(stump == null ? "stem" : "reading", stem, rule);
    return new WordForms(exact, stem, derived.ofUnknown(stem), List.of(), Kind.WORD);
  }

  /** Whether the lexicon knows nothing of the word, which is in its base form. */
  boolean isNewNoun(String exact) {
    return !isKnown(exact) && fallback.stem(exact, true).equals(exact);
  }

  /** Whether the word is no more than two words side by side: Kuhlschrank, Burgermeister. */
  boolean isOnlyCompound(String exact) {
    return !lexicon.has(exact, WordTable.STOP)
        && morphology.best(exact, true) == null
        && !splitter.split(exact, true).isEmpty();
  }

  /** Whether it is a form of a word that the lexicon lists. */
  boolean isForm(String exact) {
    Reading reading = morphology.best(exact, true);
    return reading != null && reading.entry() >= 0;
  }

  /** Whether the lexicon lists the word itself. */
  boolean isListed(String exact) {
    for (Reading reading : morphology.read(exact)) {
      if (reading.free() && reading.entry() >= 0 && reading.base()) {
        return true;
      }
    }
    return false;
  }

  /** Ueberblick is a word as well as Überblick. */
  private boolean isKnownRepaired(String exact) {
    return isKnown(umlauts.repaired(exact));
  }

  /** Whether it is a word that is written small, as lag, weg and als are. */
  private boolean isSmallWord(String exact) {
    Reading reading = morphology.best(morphology.read(exact), false, false);
    return lexicon.has(exact, WordTable.STOP)
        || reading != null && reading.entry() >= 0 && reading.pos() != Paradigm.Pos.NOUN;
  }

  boolean isKnown(String exact) {
    return lexicon.has(exact, WordTable.STOP)
        || morphology.best(exact, true) != null
        || !splitter.split(exact, true).isEmpty();
  }

  private void note(String name, String result, String reason) {
    if (steps != null) {
      steps.add(new WordReport.Step(name, result, reason));
    }
  }
}
