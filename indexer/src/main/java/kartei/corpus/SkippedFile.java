package kartei.corpus;

/**
 * A file or folder of the corpus that could not be read; the run goes on without it.
 *
 * @param path relative to the corpus, with '/'
 * @param reason why
 */
public record SkippedFile(String path, SkipReason reason) implements ReadOutcome {}
