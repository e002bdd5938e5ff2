package kartei.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kartei.index.EntryIndexer;
import kartei.index.IndexLocation;
import kartei.index.IndexView;
import kartei.query.FieldNames;
import kartei.query.Filters;
import kartei.query.QueryReader;
import kartei.query.Vocabulary;
import kartei.query.Weights;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranking finds what Lucene finds, with Lucene's scores. */
class RankingTest {
  private static final List<String> WORDS =
      List.of(
          "Datenbank",
          "Datenbanken",
          "Wissensdatenbank",
          "Wissen",
          "Suche",
          "Suchmaschine",
          "suchen",
          "skalierbar",
          "Skalierbarkeit",
          "Attention-Mechanismus",
          "Mechanismen",
          "Straße",
          "der",
          "die",
          "mit",
          "Vertrag",
          "Vertragsschluss",
          "Schluss",
          "GPT-4",
          "KI");

  @TempDir private static Path folder;
  private static IndexView view;
  private static IndexSearcher searcher;
  private static QueryReader.Tools tools;
  private static Ranking ranking;

  /** More than a window of entries in the first segment; others with entries deleted. */
  @BeforeAll
  static void index() throws IOException {
    var random = new Random(1);
    write("gross", 5_000, random);
    write("klein", 300, random);
    index(folder);
    for (int run = 0; run < 2; run++) {
      write("klein", 300, random);
      write("neu" + run, 200, random);
      index(folder);
    }
    view = IndexView.open(IndexLocation.of(folder));
    searcher = new IndexSearcher(view.reader());
    var vocabulary = new Vocabulary(view.reader(), view.abbreviations());
    var fields = new FieldNames(vocabulary, view.dimensions());
    tools = new QueryReader.Tools(view.german(), vocabulary, fields, Weights.PRODUCT);
    ranking = new Ranking(searcher, vocabulary);
  }

  private static void index(Path corpus) throws IOException {
    new EntryIndexer(corpus, IndexLocation.of(corpus), EntryIndexer.Mode.UPDATE).run();
  }

  private static void write(String name, int entries, Random random) throws IOException {
    var text = new StringBuilder("# Ein Kopf\n\n");
    for (int i = 0; i < entries; i++) {
      text.append("## ").append(words(random, 2)).append("\n\n");
      text.append(words(random, 3 + random.nextInt(9))).append(".\n\n");
      text.append("**Tempo:** ").append(random.nextBoolean() ? "hoch" : "niedrig").append("\n\n");
    }
    Files.writeString(folder.resolve(name + ".md"), text);
  }

  private static String words(Random random, int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      // The first words of the list are the rarest.
      double place = 1 - Math.pow(random.nextDouble(), 2);
      words.append(i == 0 ? "" : " ").append(WORDS.get((int) (WORDS.size() * place * 0.999)));
    }
    return words.toString();
  }

  @AfterAll
  static void close() throws IOException {
    view.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Datenbank",
        "Wissensdatenbank",
        "Datenbank Suche mit",
        "+Datenbank Suche",
        "+Datenbank +Suche Vertrag",
        "Datenbank -Suche",
        "-Datenbank",
        "Datenbank OR (Suche AND Vertrag)",
        "(Datenbank -Suche) Vertrag",
        "\"die Suche\" Vertrag",
        "\"Suche Vertrag\"~3",
        "Such* Vertrag",
        "Vertag~ Suche",
        "titel:Datenbank Suche",
        "tempo:hoch Datenbank",
        "Attentionmechanismus Vertragsschluss",
        "der die mit",
        "Suche Suche",
        "Unfug",
        "*"
      })
  void scoresAsLuceneDoes(String text) throws IOException {
    assertAsLucene(new QueryReader(tools).read(text).query());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tempo=hoch", "Tempo!=hoch"})
  void filtersAsLuceneDoes(String filter) throws IOException {
    Filters filters = Filters.of(List.of(filter), view.dimensions(), view.reader());
    assertAsLucene(filters.over(new QueryReader(tools).read("Datenbank Suche").query()));
  }

  @Test
  void scoresAnyWordsAsLuceneDoes() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      String text = words(random, 1 + random.nextInt(5));
      assertAsLucene(new QueryReader(tools).read(text).query(), "seed " + seed + ": " + text);
    }
  }

  private static void assertAsLucene(Query query) throws IOException {
    assertAsLucene(query, query.toString());
  }

  /** Sums are added up in another order, so the last digit may be another. */
  private static void assertAsLucene(Query query, String what) throws IOException {
    int all = view.reader().maxDoc();
    var manager = new TopScoreDocCollectorManager(all, null, Integer.MAX_VALUE);
    TopDocs expected = searcher.search(query, manager);
    Best found = ranking.best(query, all, null, () -> false);
    assertThat(found.total()).as(what).isEqualTo((int) expected.totalHits.value());
    float[] scores = new float[all];
    for (ScoreDoc doc : expected.scoreDocs) {
      scores[doc.doc] = doc.score;
    }
    ScoreDoc before = null;
    for (ScoreDoc doc : found.top()) {
      assertThat(doc.score).as(what).isCloseTo(scores[doc.doc], within(doc.score * 1e-6f));
      if (before != null) {
        assertThat(before.score).as(what).isGreaterThanOrEqualTo(doc.score);
        assertThat(before.score > doc.score || before.doc < doc.doc).as(what).isTrue();
      }
      before = doc;
    }
  }

  @Test
  void givesTheBestOfAll() throws IOException {
    Query query = new QueryReader(tools).read("Datenbank Suche").query();
    Best all = ranking.best(query, view.reader().maxDoc(), null, () -> false);
    Best some = ranking.best(query, 10, null, () -> false);
    assertThat(some.total()).isEqualTo(all.total());
    assertThat(some.top().stream().map(doc -> doc.doc).toList())
        .hasSize(10)
        .isEqualTo(all.top().stream().limit(10).map(doc -> doc.doc).toList());
  }

  @Test
  void stopsWhenItIsLate() throws IOException {
    Query query = new QueryReader(tools).read("Datenbank").query();
    assertThat(ranking.best(query, 10, null, () -> true).isLate()).isTrue();
  }
}
