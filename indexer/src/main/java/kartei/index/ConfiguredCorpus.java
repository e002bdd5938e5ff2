package kartei.index;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import kartei.analysis.WordLists;
import kartei.corpus.Corpus;
import kartei.entry.CorpusConfig;

/**
 * A corpus with what its {@code kartei.yaml} says.
 *
 * @param corpus the files
 * @param config how they are to be read
 * @param fingerprint of the configuration; an index built under another one is built anew, since
 *     every part of the configuration can change every entry
 */
record ConfiguredCorpus(Corpus corpus, CorpusConfig config, String fingerprint) {

  /**
   * Reads the configuration of the corpus in a folder.
   *
   * @param index where its index lies; never a part of the corpus
   * @throws kartei.entry.InvalidConfigException if it cannot be followed
   */
  static ConfiguredCorpus of(Path folder, Path index) throws IOException {
    Path root = new Corpus(folder).root();
    CorpusConfig config = CorpusConfig.read(root);
    var ignored = new ArrayList<>(config.ignored());
    Path place = index.toAbsolutePath().normalize();
    if (place.startsWith(root) && !place.equals(root)) {
      ignored.add("/" + root.relativize(place).toString().replace(File.separatorChar, '/'));
    }
    var corpus = new Corpus(root, ignored, config.maxFileSize());
    return new ConfiguredCorpus(corpus, config, fingerprint(root.resolve(CorpusConfig.FILE)));
  }

  private static String fingerprint(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return "";
    }
    var sum = new CRC32C();
    sum.update(Files.readAllBytes(file));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  Path root() {
    return corpus.root();
  }

  /** What the user says of compounds. */
  WordLists words() {
    var splits = new TreeMap<String, List<String>>();
    for (String word : config.splitWords()) {
      splits.put(word.replace("|", ""), List.of(word.split("\\|", -1)));
    }
    Set<String> never = new TreeSet<>(config.neverSplit());
    return WordLists.of(splits, never, Set.of());
  }
}
