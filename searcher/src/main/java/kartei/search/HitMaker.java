package kartei.search;

import java.io.IOException;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.index.Dimension;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of what was found: their entries, with snippets. For one thread. */
final class HitMaker {
  private final ReadEntries entries;
  private final SnippetMaker snippets;
  private final ShownFacets shown;

  /**
   * @param sought what the snippets mark
   */
  HitMaker(ReadEntries entries, GermanText german, SoughtWords sought, List<Dimension> dimensions) {
    this.entries = entries;
    this.snippets = new SnippetMaker(new Marker(german, sought));
    this.shown = new ShownFacets(dimensions);
  }

  Hit of(ScoreDoc found) throws IOException {
    ReadEntry entry = entries.of(found.doc);
    float score = found instanceof FieldDoc ? 0 : found.score;
    return new Hit(shown.of(entry.entry()), score, snippets.of(entry));
  }
}
