package kartei.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.entry.Entry;
import kartei.index.CorpusNews;
import kartei.index.Dimension;
import kartei.index.DimensionValues;
import kartei.index.EntryReader;
import kartei.index.IndexAccess;
import kartei.index.IndexFormat;
import kartei.index.IndexSchema;
import kartei.index.IndexView;
import kartei.query.FieldNames;
import kartei.query.Filters;
import kartei.query.OneThreadSearcher;
import kartei.query.QueryReader;
import kartei.query.ReadQuery;
import kartei.query.Vocabulary;
import kartei.query.Weights;
import kartei.ranking.Ranking;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Answers questions from one commit of an index. Not thread-safe. */
public final class EntrySearcher implements Closeable {
  /** Nobody waits longer for words. */
  private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

  private static final Begun<?> NOTHING = Begun.here(List::of);

  private final Path index;
  private final IndexView view;
  private final IndexSearcher searcher;
  private final ReadEntries entries;
  private final QueryReader.Tools tools;
  private final List<Dimension> dimensions;
  private final FacetCounter facets;
  private final EntryCollector collector;
  private final boolean brief;
  private final Duration timeLimit;

  /** Opens the newest commit for many questions, as {@link #EntrySearcher(Path, IndexAccess)}. */
  public EntrySearcher(Path index) throws IOException {
    this(index, IndexAccess.LASTING);
  }

  /**
   * Opens the newest commit.
   *
   * @throws kartei.index.IndexUnavailableException if there is none that can be read
   */
  public EntrySearcher(Path index, IndexAccess access) throws IOException {
    this(index, access, TIME_LIMIT);
  }

  /**
   * Opens the newest commit.
   *
   * @param timeLimit after which a search gives what it has found so far
   */
  EntrySearcher(Path index, IndexAccess access, Duration timeLimit) throws IOException {
    this(index, IndexView.open(index, access), access == IndexAccess.BRIEF, timeLimit);
  }

  private EntrySearcher(Path index, IndexView view, boolean brief, Duration timeLimit)
      throws IOException {
    this.index = index;
    this.brief = brief;
    this.view = view;
    this.searcher = new OneThreadSearcher(view.reader());
    this.entries = readEntries();
    this.dimensions = view.dimensions();
    this.facets = new FacetCounter(view.reader(), dimensions);
    this.timeLimit = timeLimit;
    var vocabulary = new Vocabulary(view.reader(), view.abbreviations());
    var fields = new FieldNames(vocabulary, dimensions);
    this.collector = new EntryCollector(new Ranking(searcher, vocabulary), searcher, dimensions);
    this.tools = new QueryReader.Tools(view.german(), vocabulary, fields, Weights.PRODUCT);
  }

  /**
   * Loads what the first answer of a process waits for longest, whatever is asked of which index.
   */
  public static void prepare() throws IOException {
    Codec.getDefault(); // for the opening, which goes on meanwhile
    new OneThreadSearcher(new MultiReader());
    IndexView.prepare();
  }

  /** What the index says of itself. */
  public IndexFormat format() {
    return view.format();
  }

  /** The folder that the index was built from. */
  public Path corpus() throws IOException {
    return view.corpus();
  }

  /**
   * What of the corpus was added, changed or removed since the commit, or null. May be asked by
   * another thread.
   *
   * @throws kartei.index.IndexUnavailableException if the corpus is not there
   */
  public @Nullable CorpusNews news() throws IOException {
    return view.news();
  }

  /** The same for the newest commit, in place of this one. */
  public EntrySearcher newest() throws IOException {
    IndexView newest = view.newest();
    return newest == view ? this : new EntrySearcher(index, newest, brief, timeLimit);
  }

  /** Answers a question. */
  public SearchResult search(SearchRequest request) throws IOException {
    try {
      return answer(request);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SearchResult answer(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    // A program that answers once has the time of another thread; for many questions it would not
    // pay
    // to begin one for each.
    Begun<?> opening = request.withFacets() && brief ? Begun.beside(facets::segments) : NOTHING;
    ReadQuery read = new QueryReader(tools).read(request.text());
    Filters filters = Filters.of(request.filters(), dimensions, view.reader());
    Query query = filters.over(read.query());
    // What is counted of everything is the same each time.
    boolean everything = query.equals(IndexSchema.allEntries());
    List<FacetCounts> known = everything ? facets.ofAll(request.facetValues()) : null;
    opening.end();
    var tally = request.withFacets() && !everything ? facets.counting() : null;
    long end = start + timeLimit.toNanos();
    var collected = collector.collect(query, request, tally, () -> System.nanoTime() - end > 0);
    boolean complete = collected.complete();
    var counting =
        request.withFacets() && complete && known == null
            ? new FacetCounting(
                facets, searcher, collected.tally(), read.query(), filters, request.facetValues())
            : null;
    var parts = new AnswerParts(collected.top(), request.offset(), counting);
    make(parts, read);
    int total = collected.total();
    var adviser = new Adviser(read, request.text(), tools);
    SearchResult.Advice advice = adviser.advice(total, complete, filters.unmet());
    if (total == 0 && complete) {
      advice = advice.with(absences(read, !request.filters().isEmpty()));
    }
    List<FacetCounts> counts = known == null ? parts.facets() : known;
    if (everything && counting != null) {
      facets.rememberOfAll(counts, request.facetValues());
    }
    double millis = (System.nanoTime() - start) / 1e6;
    return new SearchResult(request, read.parsed(), total, parts.hits(), counts, advice, millis);
  }

  private void make(AnswerParts parts, ReadQuery read) throws IOException {
    var sought = new SoughtWords(read.asked());
    Begun<?> others = NOTHING;
    if (brief && parts.size() > 1) {
      sought.count(view.reader(), tools.vocabulary(), tools.german());
      others = Begun.beside(() -> makeLast(parts, sought));
    }
    parts.makeFirst(new HitMaker(entries, tools.german(), sought, dimensions));
    others.end();
  }

  private @Nullable Void makeLast(AnswerParts parts, SoughtWords sought) throws IOException {
    // What one thread knows of a word the other need not find out.
    GermanText german = tools.german().sibling();
    parts.makeLast(new HitMaker(readEntries(), german, sought, dimensions));
    return null;
  }

  private List<Notice> absences(ReadQuery read, boolean filtered) throws IOException {
    int withoutFilters = filtered ? searcher.count(read.query()) : 0;
    return withoutFilters > 0
        ? List.of(new Notice(Notice.Kind.FILTERED_AWAY, List.of(String.valueOf(withoutFilters))))
        : new Absences(searcher, dimensions).of(read);
  }

  /**
   * Why an entry was found, or why not.
   *
   * @param name of the entry, as for {@link #entry}
   * @throws UnknownEntryException if none has the name, or several have it
   */
  public Why why(String name, String text, List<String> filters) throws IOException {
    try {
      return new WhyFinder(searcher, tools, dimensions)
          .why(new EntryFinder(searcher, tools).find(name), text, filters);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Words and titles of the corpus that begin as typed, the best first. */
  public List<Suggestion> suggest(String prefix, int most) throws IOException {
    try {
      return new Completer(searcher, tools).complete(prefix, most);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The entry of a name: its id, an alias, its title or its number, in any case and umlaut
   * spelling.
   *
   * @throws UnknownEntryException if none has the name, or several have it
   */
  public Entry entry(String name) throws IOException {
    return new ShownFacets(dimensions).of(new EntryFinder(searcher, tools).find(name));
  }

  /** The best entries for a text and nothing but their scores, as {@link #search} ranks them. */
  public List<RankedEntry> ranking(String text, int limit) throws IOException {
    var request = new SearchRequest(text, List.of(), limit, 0, null, 0);
    Filters none = Filters.of(List.of(), dimensions, view.reader());
    Query query = none.over(new QueryReader(tools).read(text).query());
    var ranking = new ArrayList<RankedEntry>();
    for (ScoreDoc doc : collector.collect(query, request, null, () -> false).top()) {
      ranking.add(new RankedEntry(entries.of(doc.doc).entry(), doc.score));
    }
    return ranking;
  }

  /** Whether an entry or a file has the name. */
  public boolean knows(String name) throws IOException {
    return new EntryFinder(searcher, tools).knows(name);
  }

  /** Entries side by side. */
  public Comparison compare(List<Entry> entries) throws IOException {
    return new EntryComparer(dimensions, new DimensionValues(view.reader())).compare(entries);
  }

  /** The entries that are most similar to another. */
  public SimilarEntries similar(Entry entry, int most) throws IOException {
    return new SimilarFinder(searcher, tools.german()).find(entry, most);
  }

  /** What can be filtered by, the facets first. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** The values of a dimension, in the order of their characters. */
  public List<String> values(Dimension dimension) throws IOException {
    return new DimensionValues(view.reader()).of(dimension.name());
  }

  /** The titles and aliases that entries can be called by, folded, at most so many. */
  public List<String> names(int most) throws IOException {
    return IndexSchema.names(view.reader(), most);
  }

  /** What the index holds. */
  public IndexStatistics statistics() throws IOException {
    return new IndexSurveyor(view, index).statistics();
  }

  private ReadEntries readEntries() throws IOException {
    return new ReadEntries(new EntryReader(searcher.storedFields()));
  }

  @Override
  public void close() throws IOException {
    view.close();
  }
}
