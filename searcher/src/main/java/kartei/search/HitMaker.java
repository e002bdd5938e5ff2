package kartei.search;

import java.io.IOException;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.index.Dimension;
import kartei.query.Asked;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of what was found: their entries, with snippets. For one thread. */
final class HitMaker {
  private final ReadEntries entries;
  private final SnippetMaker snippets;
  private final ShownFacets shown;

  /**
   * @param asked what the snippets mark
   */
  HitMaker(ReadEntries entries, GermanText german, List<Asked> asked, List<Dimension> dimensions) {
    this.entries = entries;
    this.snippets = new SnippetMaker(new Marker(german, asked));
    this.shown = new ShownFacets(dimensions);
  }

  Hit of(ScoreDoc found) throws IOException {
    ReadEntry entry = entries.of(found.doc);
    float score = found instanceof FieldDoc ? 0 : found.score;
    return new Hit(shown.of(entry.entry()), score, snippets.of(entry));
  }
}
