package kartei.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.entry.Entry;
import kartei.index.Dimension;
import kartei.index.IndexFormat;
import kartei.index.IndexSchema;
import kartei.index.IndexView;
import kartei.index.Place;
import kartei.query.Filters;
import kartei.query.QueryReader;
import kartei.query.ReadQuery;
import kartei.query.Weights;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Answers questions from one commit of an index. Not thread-safe. */
public final class EntrySearcher implements Closeable {
  private final IndexView view;
  private final IndexSearcher searcher;
  private final GermanText german;
  private final List<Dimension> dimensions;

  /**
   * Opens the newest commit.
   *
   * @throws kartei.index.IndexUnavailableException if there is none that can be read
   */
  public EntrySearcher(Path index) throws IOException {
    this.view = IndexView.open(index);
    this.searcher = new IndexSearcher(view.reader());
    this.german = view.german();
    this.dimensions = view.dimensions();
  }

  /** What the index says of itself. */
  public IndexFormat format() {
    return view.format();
  }

  /** Answers a question. */
  public SearchResult search(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    ReadQuery read = read(request.text());
    Filters filters = Filters.of(request.filters(), dimensions, view.reader());
    DrillDownQuery query = filters.over(read.query());
    TopDocs found = top(query, request);
    List<Hit> hits = hits(found, read, request.offset());
    List<FacetCounts> facets =
        request.withFacets() ? new FacetCounter(searcher, dimensions).count(query) : List.of();
    double millis = (System.nanoTime() - start) / 1e6;
    return new SearchResult(
        request,
        read.query().toString(),
        Math.toIntExact(found.totalHits.value()),
        hits,
        facets,
        notices(read, filters),
        millis);
  }

  /**
   * The entry of a name: its id, an alias, its title or its number, in any case and umlaut
   * spelling.
   *
   * @throws UnknownEntryException if none has the name, or several have it
   */
  public Entry entry(String name) throws IOException {
    return new EntryFinder(searcher).find(name);
  }

  /** The best entries for a text and nothing but their scores, as {@link #search} ranks them. */
  public List<RankedEntry> ranking(String text, int limit) throws IOException {
    var request = new SearchRequest(text, List.of(), limit, 0, null, false);
    Filters none = Filters.of(List.of(), dimensions, view.reader());
    var stored = searcher.storedFields();
    var ranking = new ArrayList<RankedEntry>();
    for (ScoreDoc doc : top(none.over(read(text).query()), request).scoreDocs) {
      ranking.add(new RankedEntry(IndexSchema.readWithoutText(stored, doc.doc), doc.score));
    }
    return ranking;
  }

  /** Whether an entry or a file has the name. */
  public boolean knows(String name) throws IOException {
    return new EntryFinder(searcher).knows(name);
  }

  private ReadQuery read(String text) {
    return new QueryReader(german, this::entriesWithStem, Weights.PRODUCT).read(text);
  }

  private int entriesWithStem(String stem) {
    try {
      return view.reader().docFreq(new Term(IndexSchema.name(Place.TEXT, Layer.STEM), stem));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private TopDocs top(DrillDownQuery query, SearchRequest request) throws IOException {
    int wanted = request.offset() + request.limit();
    if (wanted == 0) {
      int count = searcher.count(query);
      return new TopDocs(
          new org.apache.lucene.search.TotalHits(
              count, org.apache.lucene.search.TotalHits.Relation.EQUAL_TO),
          new ScoreDoc[0]);
    }
    if (request.sort() != null) {
      return searcher.search(query, wanted, DimensionSort.of(request.sort(), dimensions), true);
    }
    var all =
        new org.apache.lucene.search.TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE);
    return searcher.search(query, all);
  }

  private List<Hit> hits(TopDocs found, ReadQuery read, int offset) throws IOException {
    var marker = new Marker(german, read.wishes());
    var stored = searcher.storedFields();
    var hits = new ArrayList<Hit>();
    for (int i = offset; i < found.scoreDocs.length; i++) {
      ScoreDoc doc = found.scoreDocs[i];
      Entry entry = IndexSchema.read(stored, doc.doc);
      Snippet snippet = SnippetMaker.of(entry.text(), marker.marks(entry.text()));
      float score = doc instanceof FieldDoc ? 0 : doc.score;
      hits.add(new Hit(entry, score, snippet));
    }
    return hits;
  }

  private static List<Notice> notices(ReadQuery read, Filters filters) {
    var notices = new ArrayList<Notice>();
    if (!read.ignored().isEmpty() && !read.wishes().isEmpty()) {
      notices.add(new Notice(Notice.Kind.IGNORED_WORDS, read.ignored()));
    }
    filters
        .withoutValue()
        .forEach(
            filter ->
                notices.add(
                    new Notice(
                        Notice.Kind.UNKNOWN_VALUE, List.of(filter.dimension(), filter.value()))));
    return notices;
  }

  @Override
  public void close() throws IOException {
    view.close();
  }
}
