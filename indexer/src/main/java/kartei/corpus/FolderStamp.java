package kartei.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What a folder's own attributes tell of what lies in it. Nothing can come into a folder, leave it
 * or take another name there without the file system noting the time at the folder; so where both
 * are the same as before, the folder has the entries that it had, each the same file, and need not
 * be listed again.
 *
 * @param path relative to the corpus, with '/'; empty for the corpus itself
 * @param key what the file system knows the folder by
 * @param changed when the file system last touched it, in nanoseconds since 1970; 0 where that says
 *     nothing, so that the folder has to be listed
 */
public record FolderStamp(String path, String key, long changed) {
  /** By hand: linking the JVM's own comparison of records takes each start 10 ms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FolderStamp that
        && changed == that.changed
        && path.equals(that.path)
        && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** Whether an equal stamp proves equal entries. */
  public boolean isProof() {
    return changed != 0;
  }

  /** The same folder, to be listed each time. */
  public FolderStamp withoutProof() {
    return isProof() ? new FolderStamp(path, key, 0) : this;
  }
}
