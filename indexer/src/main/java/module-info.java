/** Markdown in, Lucene index out. */
@org.jspecify.annotations.NullMarked
module kartei.indexer {
  requires static transitive org.jspecify;
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires transitive org.apache.lucene.facet;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;

  exports kartei.corpus;
  exports kartei.entry;
  exports kartei.analysis;
  exports kartei.index;
}
