package kartei.corpus;

/**
 * A file of the corpus, read and decoded.
 *
 * @param path relative to the corpus, with '/', as it is on disk
 * @param text the decoded text without byte order mark; line ends as in the file
 */
public record CorpusFile(String path, String text) {}
