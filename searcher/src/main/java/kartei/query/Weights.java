package kartei.query;

/**
 * What a match counts, by how and where it was found; a word found as written in the text counts 1.
 *
 * @param exact added where the very spelling stands in the text
 * @param root for a regular derivation: {@code skalierbar} in {@code Skalierbarkeit}
 * @param part for a word that is part of a compound, and for a compound found by its parts
 * @param synonym for the long form of an abbreviation and the reverse
 * @param title added for a match in the entry's own heading
 * @param path added for a match in the headings above, which many entries share
 * @param tie how much the weaker ones of several ways to match add to the best
 * @param similar added for words like the one asked for, see {@link SimilarWordsQuery}
 * @param stopWord added for a word too common to search for
 * @param near added where neighbours of the query stand close to each other
 * @param partAlone added for each part of a compound that was asked for, with hyphens or without
 */
public record Weights(
    float exact,
    float root,
    float part,
    float synonym,
    float title,
    float path,
    float tie,
    float similar,
    float stopWord,
    float near,
    float partAlone) {
  /**
   * The ranking of the product. Chosen by listing what some values of each weight give on three
   * collections ({@code bench/relevance --tune}); only {@code similar} matters much: without it
   * nDCG@10 is .05 lower on headings of statutes and .012 on questions to paragraphs. The
   * collections have no headings above their documents; {@code path} was chosen by two lists of
   * lawyers' questions to the whole of the law. {@code bench/RELEVANCE.md} has the figures.
   */
  public static final Weights PRODUCT =
      new Weights(0.1f, 0.5f, 0.6f, 0.8f, 0.5f, 0.6f, 0.1f, 1f, 0.3f, 0.3f, 0.3f);
}
