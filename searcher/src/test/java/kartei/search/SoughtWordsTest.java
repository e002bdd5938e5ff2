package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kartei.index.EntryIndexer;
import kartei.index.EntryReader;
import kartei.index.IndexAccess;
import kartei.index.IndexLocation;
import kartei.index.IndexView;
import kartei.query.FieldNames;
import kartei.query.QueryReader;
import kartei.query.ReadQuery;
import kartei.query.Vocabulary;
import kartei.query.Weights;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short way to the words of a hit, by their looks and the numbers of the index, comes to the
 * same as a look at all words, and mostly it suffices. A failure tells the seed: {@code
 * -Dkartei.seed=…} repeats it.
 */
class SoughtWordsTest {
  private static final Path PAIRS =
      Path.of("../indexer/src/test/resources/kartei/analysis/word-pairs.tsv");

  private static final int ENTRIES = 400;
  private static final int PAIRS_PER_ENTRY = 30;
  private static final int QUESTIONS = 400;

  /** Hits of that many in a hundred are told without a look at all words. */
  private static final int MOSTLY = 80;

  @TempDir private static Path folder;
  private static Random random;
  private static String seeded;
  private static Path index;

  /** What is asked about the words of the entries. */
  private static final List<String> questions = new ArrayList<>();

  /** Several segments; entries of the first were deleted. */
  @BeforeAll
  static void index() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    seeded = "seed " + seed;
    System.out.println("SoughtWordsTest -Dkartei.seed=" + seed);
    random = new Random(seed);
    List<String> pairs = new ArrayList<>(Files.readAllLines(PAIRS));
    pairs.removeIf(line -> line.startsWith("#") || !line.endsWith("\t1"));
    Collections.shuffle(pairs, random);
    index = IndexLocation.of(folder);
    for (int run = 0; run < 3; run++) {
      write("immer.md", pairs);
      write("neu" + run + ".md", pairs);
      var unused = new EntryIndexer(folder, index, EntryIndexer.Mode.UPDATE).run();
    }
    Collections.shuffle(questions, random);
  }

  private static void write(String name, List<String> pairs) throws IOException {
    var text = new StringBuilder();
    for (int entry = 0; entry < ENTRIES / 4; entry++) {
      for (int i = 0; i < PAIRS_PER_ENTRY; i++) {
        String[] pair = pairs.get(random.nextInt(pairs.size())).split("\t", -1);
        text.append(i == 0 ? "\n\n## " : i == 1 ? "\n\n" : ", ").append(pair[2]);
        questions.add(pair[1]);
      }
    }
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aShortRunAnswersAsALongOne() throws IOException {
    try (var brief = new EntrySearcher(index, IndexAccess.BRIEF);
        var lasting = new EntrySearcher(index, IndexAccess.LASTING)) {
      for (int i = 0; i < QUESTIONS; i++) {
        String question = questions.get(i) + (i % 3 == 0 ? " " + questions.get(i + 1) : "");
        var request = new SearchRequest(question, List.of(), 5, 0, null, SearchRequest.ALL_VALUES);
        SearchResult answer = brief.search(request);
        assertThat(answer.hits())
            .as("%s: %s", seeded, question)
            .isEqualTo(lasting.search(request).hits());
        assertThat(answer.facets())
            .as("%s: %s", seeded, question)
            .isEqualTo(lasting.search(request).facets());
      }
    }
  }

  @Test
  void mostHitsNeedNoLookAtAllWords() throws IOException {
    int told = 0;
    int hits = 0;
    try (var view = IndexView.open(index)) {
      var vocabulary = new Vocabulary(view.reader(), view.abbreviations());
      var fields = new FieldNames(vocabulary, view.dimensions());
      var tools = new QueryReader.Tools(view.german(), vocabulary, fields, Weights.PRODUCT);
      var entries = new ReadEntries(new EntryReader(view.reader().storedFields()));
      var searcher = new IndexSearcher(view.reader());
      for (String question : questions.subList(0, QUESTIONS)) {
        ReadQuery read = new QueryReader(tools).read(question);
        var sought = new SoughtWords(read.asked());
        sought.count(view.reader(), vocabulary, tools.german());
        for (ScoreDoc hit : searcher.search(read.query(), 3).scoreDocs) {
          hits++;
          told += sought.counted(entries.of(hit.doc), tools.german()) == null ? 0 : 1;
        }
      }
    }
    assertThat(100 * told / hits).as("%s: %d of %d", seeded, told, hits).isGreaterThan(MOSTLY);
  }
}
