package kartei.bench.loops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kartei.analysis.WordPairs;

/** What the loops run over: files of the project. */
final class Material {
  private static final Path ROOT = Path.of(System.getProperty("kartei.root", "."));

  private Material() {}

  /** The first document. */
  static String document() {
    return read("corpus/LLM-Architekturen.md");
  }

  /** The compounds of the table of word pairs. */
  static List<String> compounds() {
    String table = read("indexer/src/test/resources/kartei/analysis/word-pairs.tsv");
    return WordPairs.parse(table.lines().toList()).pairs().stream()
        .filter(pair -> pair.wordClass().startsWith("compound-") && pair.expected())
        .flatMap(pair -> Stream.of(pair.query(), pair.text()))
        .filter(word -> word.length() > 8 && word.chars().allMatch(Character::isLetter))
        .distinct()
        .toList();
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
