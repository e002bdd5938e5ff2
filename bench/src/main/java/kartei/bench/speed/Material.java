package kartei.bench.speed;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kartei.analysis.WordPairs;
import kartei.bench.Folders;

/**
 * Writes what other programs are measured with. Arguments: the table of word pairs, the folder to
 * write to, and the corpus, if that is to be measured, too.
 *
 * <p>{@code lines.jsonl} has the sections of the corpus, {@code questions.txt} the questions,
 * {@code pairs.jsonl} and the files of {@code pairs.files} the texts of the word pairs, {@code
 * pairs.txt} their queries and {@code pairs.tsv} both; the first pair has the number 1.
 */
public final class Material {
  private static final long SEED = 1;

  private Material() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    writePairs(WordPairs.parse(Files.readAllLines(Path.of(arguments[0]))).pairs(), folder);
    if (arguments.length > 2) {
      Path lines = folder.resolve("lines.jsonl");
      SectionLines.write(Path.of(arguments[2]), lines);
      Files.write(folder.resolve("questions.txt"), Questions.of(lines, SEED));
    }
  }

  private static void writePairs(List<WordPairs.Pair> pairs, Path folder) throws IOException {
    Path files = folder.resolve("pairs.files");
    if (Files.exists(files)) {
      Folders.delete(files);
    }
    Files.createDirectories(files);
    try (Writer texts = Files.newBufferedWriter(folder.resolve("pairs.jsonl"))) {
      for (int number = 1; number <= pairs.size(); number++) {
        String text = pairs.get(number - 1).text();
        texts.append(SectionLines.line(new Section(Integer.toString(number), "", text)));
        texts.append('\n');
        Files.writeString(files.resolve(number + ".md"), text + "\n");
      }
    }
    Files.write(folder.resolve("pairs.txt"), pairs.stream().map(WordPairs.Pair::query).toList());
    Files.write(
        folder.resolve("pairs.tsv"),
        pairs.stream().map(pair -> pair.query() + "\t" + pair.text()).toList());
  }
}
