package kartei.analysis;

import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads the lexicon's resources: words by class ({@code nouns.txt}, {@code verbs.txt} …), strong
 * verbs and irregular forms, prefixes, stop words. Their README says where they come from.
 */
record LexiconFiles(WordTable words, Affixes affixes, String checksum) {

  private static final List<String> BY_CLASS =
      List.of("nouns.txt", "verbs.txt", "adjectives.txt", "particles.txt");
  private static final List<String> OTHERS =
      List.of("names.txt", "strong-verbs.txt", "irregular.txt", "affixes.txt", "flags.txt");

  static LexiconFiles read() {
    WordTable words = new WordTable();
    for (String name : BY_CLASS) {
      WordFile.read(name).forEach((section, list) -> addClass(words, section, list));
    }
    for (String line : WordFile.lines("strong-verbs.txt")) {
      addStrongVerb(words, line);
    }
    for (String line : WordFile.lines("irregular.txt")) {
      addIrregular(words, line);
    }
    // last, for a name that is a word as well may be a part: Gießen
    WordFile.read("names.txt").forEach((section, list) -> addNames(words, section, list));
    WordFile.read("flags.txt").forEach((section, list) -> addFlags(words, section, list));
    return new LexiconFiles(words, Affixes.shipped(), checksumOfAll());
  }

  private static String checksumOfAll() {
    CRC32 checksum = new CRC32();
    BY_CLASS.forEach(name -> checksum.update(WordFile.bytes(name)));
    OTHERS.forEach(name -> checksum.update(WordFile.bytes(name)));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private static void addClass(WordTable words, String section, List<String> list) {
    Paradigm paradigm = Paradigm.valueOf(section);
    for (String word : list) {
      words.addParadigm(addWord(words, word), paradigm);
    }
  }

  /** Names are words, but no parts: {@code Bernstein} has nothing to do with Bern. */
  private static void addNames(WordTable words, String section, List<String> list) {
    for (String name : list) {
      int word = addWord(words, name);
      if (words.paradigms(word) == 0) {
        words.addFlag(word, WordTable.NO_HEAD);
        words.addFlag(word, WordTable.NO_MODIFIER);
      }
      words.addParadigm(word, Paradigm.valueOf(section));
    }
  }

  /** A bar says where the second part of a listed compound begins: {@code oster|ei}. */
  private static int addWord(WordTable words, String written) {
    int bar = written.indexOf('|');
    if (bar == 0 || bar == written.length() - 1) {
      throw new IllegalArgumentException("a bar with nothing beside it: " + written);
    }
    int number = words.add(Spelling.exact(written.replace("|", "")));
    if (bar > 0) {
      words.addSplit(number, Spelling.exact(written.substring(0, bar)).length());
    }
    if (written.indexOf('ß') >= 0) {
      words.addFlag(number, WordTable.ESZETT);
    }
    return number;
  }

  /** {@code fahren fähr fuhr führ gefahren}; {@code -} where a verb has no such form. */
  private static void addStrongVerb(WordTable words, String line) {
    String[] forms = line.split(" +");
    if (line.startsWith("#") || forms.length < 5) {
      return;
    }
    int verb = addWord(words, forms[0]);
    words.addParadigm(verb, Paradigm.VS);
    addForm(words, forms[1], Paradigm.PRESENT, verb);
    addForm(words, forms[2], Paradigm.PAST, verb);
    addForm(words, forms[3], Paradigm.SUBJUNCTIVE, verb);
    addForm(words, forms[4], Paradigm.PARTICIPLE, verb);
    if (forms[4].startsWith("ge")) {
      addForm(words, forms[4].substring(2), Paradigm.BARE_PARTICIPLE, verb);
    }
  }

  private static void addForm(WordTable words, String form, Paradigm paradigm, int target) {
    if (!form.equals("-")) {
      words.addAlias(words.add(Spelling.exact(form)), paradigm, target);
    }
  }

  /** {@code CLASS base form form …}: forms that stand for a base. */
  private static void addIrregular(WordTable words, String line) {
    String[] forms = line.split(" +");
    if (line.startsWith("#") || forms.length < 3) {
      return;
    }
    int base = addWord(words, forms[1]);
    Paradigm paradigm = Paradigm.valueOf(forms[0]);
    for (int i = 2; i < forms.length; i++) {
      addForm(words, forms[i], paradigm, base);
    }
    if (paradigm == Paradigm.NOUN_FORM && words.paradigms(base) == 0) {
      words.addParadigm(base, Paradigm.M_X);
    }
  }

  private static void addFlags(WordTable words, String section, List<String> list) {
    byte flag =
        switch (section) {
          case "stop" -> WordTable.STOP;
          case "no-head" -> WordTable.NO_HEAD;
          case "no-modifier" -> WordTable.NO_MODIFIER;
          default -> WordTable.WHOLE;
        };
    for (String word : list) {
      words.addFlag(addWord(words, word), flag);
    }
  }
}
