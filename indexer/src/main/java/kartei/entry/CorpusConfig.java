package kartei.entry;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kartei.corpus.Corpus;
import kartei.entry.InvalidConfigException.Mistake;

/**
 * What a corpus says of itself in the file {@code kartei.yaml} in its root. Everything is optional:
 *
 * <pre>{@code
 * facets:
 *   Beispiele: off            # no facet, although it looks like one
 *   Notiz: on                 # a facet, although it does not look like one
 *   Preis: number             # keyword, ordinal, number or date
 *   Reife:                    # an order of one's own
 *     scale: [Idee, Prototyp | Muster, Produkt]
 *   Status:
 *     scale: Freigabe         # a scale from below
 * scales:
 *   Freigabe: [Entwurf, Geprüft, Gültig]
 * splitting:
 *   level: 3                  # headings deeper than ### stay within their entry
 * ignore:                     # *, ? and **, relative to the corpus
 *   - entwuerfe
 *   - alt-*.md
 * words:
 *   split: [Staub|ecken]      # compounds and their parts
 *   never: [Druckerzeugnis]   # words that are not split
 * max-file-size: 20 MB
 * }</pre>
 *
 * It names no command and no place outside of the corpus, so a corpus from a stranger can be
 * searched without fear.
 *
 * @param facets rules by dimension
 * @param scales scales by name; the values of a dimension are held against them too
 * @param level the deepest level of headings that cut, 1 to 6
 * @param ignored globs of paths to pass over
 * @param splitWords compounds with '|' between their parts
 * @param neverSplit words that are no compounds
 * @param maxFileSize in bytes
 */
public record CorpusConfig(
    Map<String, FacetRule> facets,
    Map<String, Scale> scales,
    int level,
    List<String> ignored,
    List<String> splitWords,
    List<String> neverSplit,
    long maxFileSize) {

  /** The name of the file. */
  public static final String FILE = "kartei.yaml";

  /** What holds where there is no such file. */
  public static final CorpusConfig DEFAULT =
      new CorpusConfig(
          Map.of(),
          Map.of(),
          EntrySplitter.DEEPEST_LEVEL,
          List.of(),
          List.of(),
          List.of(),
          Corpus.DEFAULT_MAX_FILE_SIZE);

  public CorpusConfig {
    facets = Map.copyOf(facets);
    scales = Map.copyOf(scales);
    ignored = List.copyOf(ignored);
    splitWords = List.copyOf(splitWords);
    neverSplit = List.copyOf(neverSplit);
  }

  /**
   * Reads the configuration of the corpus in folder {@code root}.
   *
   * @throws InvalidConfigException if it cannot be followed
   * @throws IOException if it cannot be read
   */
  public static CorpusConfig read(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return DEFAULT;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InvalidConfigException(1, Mistake.NO_PLAIN_FILE);
    }
    if (Files.size(file) > YamlReader.MAX_LENGTH) {
      throw new InvalidConfigException(1, Mistake.TOO_LARGE);
    }
    try {
      return of(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new InvalidConfigException(1, Mistake.NOT_UTF_8);
    }
  }

  /** The configuration that the text of a {@code kartei.yaml} states. */
  public static CorpusConfig of(String yaml) {
    try {
      return new ConfigReader().read(YamlReader.read(yaml));
    } catch (InvalidYamlException e) {
      throw new InvalidConfigException(e.line(), Mistake.NO_YAML, String.valueOf(e.getMessage()));
    }
  }

  /** What is said of a dimension, whatever the case of its name. */
  public Optional<FacetRule> facet(String dimension) {
    String wanted = WordList.fold(dimension);
    return facets.entrySet().stream()
        .filter(rule -> WordList.fold(rule.getKey()).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
