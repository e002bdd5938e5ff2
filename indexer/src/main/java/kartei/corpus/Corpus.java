package kartei.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of Markdown files. It is only ever read.
 *
 * <p>{@code .md} and {@code .markdown} count as Markdown. Hidden files and folders, {@code
 * node_modules} and what the ignored globs name are passed over. Links are not followed: what a
 * link inside the corpus points to is found in its own place, and a link that leads out of the
 * corpus is skipped and said, so that a cloned folder cannot show what lies elsewhere on the disk.
 */
public final class Corpus {
  /** Size in bytes above which a file is skipped unless another limit is given: 10 MB. */
  public static final long DEFAULT_MAX_FILE_SIZE = 10_000_000;

  private final Path root;
  private final IgnoredPaths ignored;
  private final long maxFileSize;

  /** The corpus in folder {@code root}, nothing ignored, with the default limit. */
  public Corpus(Path root) throws IOException {
    this(root, List.of(), DEFAULT_MAX_FILE_SIZE);
  }

  /**
   * The corpus in folder {@code root}.
   *
   * @param ignored globs of paths to pass over: {@code *} and {@code ?} within a name, {@code **}
   *     across folders; a glob without '/' names files and folders at any depth
   * @param maxFileSize in bytes; a larger file is skipped
   * @throws NotDirectoryException if {@code root} is a file
   * @throws IOException if {@code root} is missing or cannot be resolved
   */
  public Corpus(Path root, List<String> ignored, long maxFileSize) throws IOException {
    this.root = root.toRealPath();
    if (!Files.isDirectory(this.root)) {
      throw new NotDirectoryException(root.toString());
    }
    this.ignored = new IgnoredPaths(ignored);
    this.maxFileSize = maxFileSize;
  }

  /** The folder itself, links resolved. */
  public Path root() {
    return root;
  }

  /** All Markdown files in the order of their paths, each for the price of two looks. */
  public CorpusListing list() throws IOException {
    return list(CorpusListing.NOTHING);
  }

  /**
   * All Markdown files in the order of their paths.
   *
   * @param earlier what {@link #list} found before; where that still holds, a folder and each of
   *     its files are asked one time, and nothing else
   */
  public CorpusListing list(CorpusListing earlier) throws IOException {
    return new CorpusWalk(root, ignored, earlier).list();
  }

  /** Whether a later {@link #list} may rely on the folders of an earlier one. */
  public boolean keepsFolderTimes() throws IOException {
    return ChangeTime.isKept(root);
  }

  /** Reads the file at {@code path}, relative to the corpus; never fails, a bad file is data. */
  public ReadOutcome read(String path) {
    return new CorpusReader(root, maxFileSize).read(path);
  }
}
