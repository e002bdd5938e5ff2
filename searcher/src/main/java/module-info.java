/** Index and question in, answer out. */
@org.jspecify.annotations.NullMarked
module kartei.searcher {
  requires static transitive org.jspecify;
  requires kartei.indexer;
  requires org.apache.lucene.queryparser;
  requires tools.jackson.core;
  requires info.picocli;

  exports kartei.search;

  opens kartei.cli to
      info.picocli;
}
