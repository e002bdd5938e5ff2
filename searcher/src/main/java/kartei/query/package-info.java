/** What the user typed, to a Lucene query; the only package that knows lucene-queryparser. */
package kartei.query;
