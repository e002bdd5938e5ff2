package kartei.corpus;

import java.util.List;

/**
 * What lies in the corpus, in the order of the paths.
 *
 * @param files the Markdown files, unopened
 * @param skipped files and folders that cannot be read, links that lead out
 */
public record CorpusListing(List<FileStamp> files, List<SkippedFile> skipped) {
  public CorpusListing {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }
}
