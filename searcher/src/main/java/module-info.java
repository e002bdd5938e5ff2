/** Index and question in, answer out. */
@SuppressWarnings("requires-automatic") // JLine has names, but no modules
@org.jspecify.annotations.NullMarked
module kartei.searcher {
  requires static transitive org.jspecify;
  requires transitive kartei.indexer;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.queryparser;
  requires tools.jackson.core;
  requires info.picocli;
  requires org.jline.reader;
  requires org.jline.terminal;
  requires java.logging;

  exports kartei.search;

  opens kartei.cli to
      info.picocli;
}
