package kartei.index;

import kartei.corpus.CorpusListing;

/**
 * What a look at the corpus found that an index does not know of. An update can begin with it, so
 * that nothing is looked at twice.
 */
public final class CorpusNews {
  private final ConfiguredCorpus corpus;
  private final CorpusListing listing;
  private final IndexState before;

  /**
   * @param listing what lies in the corpus
   * @param before the commit that does not know of it
   */
  CorpusNews(ConfiguredCorpus corpus, CorpusListing listing, IndexState before) {
    this.corpus = corpus;
    this.listing = listing;
    this.before = before;
  }

  ConfiguredCorpus corpus() {
    return corpus;
  }

  CorpusListing listing() {
    return listing;
  }

  IndexState before() {
    return before;
  }
}
