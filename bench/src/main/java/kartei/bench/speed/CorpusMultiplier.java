package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a corpus of as many entries as are wanted: the first of the files, or all of them again and
 * again. In each repetition some long words are others of the corpus, and some are new, made of
 * two, so that the vocabulary grows as that of more text would.
 */
final class CorpusMultiplier {
  private static final Pattern LONG_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{5,}");
  private static final int SWAPPED_OF_100 = 10;
  private static final int NEW_OF_100 = 1;

  private final List<Path> files;
  private final Path corpus;
  private final Random random;
  private final List<String> words;

  CorpusMultiplier(Path corpus, long seed) throws IOException {
    this.corpus = corpus;
    this.files = NaiveSplitter.files(corpus);
    this.random = new Random(seed);
    this.words = words(files);
  }

  /** Writes files until they have so many headings. */
  void write(Path target, int entries) throws IOException {
    int written = 0;
    for (int copy = 0; written < entries; copy++) {
      for (Path file : files) {
        String text = Files.readString(file);
        Path place = target.resolve("c" + copy).resolve(corpus.relativize(file));
        Files.createDirectories(place.getParent());
        Files.writeString(place, copy == 0 ? text : varied(text));
        written += headings(text);
        if (written >= entries) {
          return;
        }
      }
    }
  }

  private static int headings(String text) {
    return (int) text.lines().filter(line -> line.startsWith("#")).count();
  }

  private String varied(String text) {
    Matcher word = LONG_WORD.matcher(text);
    var out = new StringBuilder();
    while (word.find()) {
      word.appendReplacement(out, instead(word.group()));
    }
    return word.appendTail(out).toString();
  }

  private String instead(String word) {
    int dice = random.nextInt(100);
    if (dice < SWAPPED_OF_100) {
      return any();
    }
    return dice < SWAPPED_OF_100 + NEW_OF_100
        ? word + any().toLowerCase(java.util.Locale.ROOT)
        : word;
  }

  private String any() {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(List<Path> files) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    for (Path file : files) {
      Matcher word = LONG_WORD.matcher(Files.readString(file));
      while (word.find()) {
        words.add(word.group());
      }
    }
    return new ArrayList<>(words);
  }
}
