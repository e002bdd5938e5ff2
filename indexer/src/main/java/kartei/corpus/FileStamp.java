package kartei.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What a file's folder tells of it without opening it; equal stamps mean an unchanged file.
 *
 * @param path relative to the corpus, with '/', as it is on disk
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param key what the file system knows the file by (device and inode), so that a file replaced
 *     with equal size and time is noticed; empty where there is no such thing
 * @param changed when the file system last touched it (ctime, which no program can set back), so
 *     that a rewriting with equal size and time is noticed; nanoseconds since 1970, 0 where there
 *     is no such thing
 */
public record FileStamp(String path, long size, long modified, String key, long changed) {
  /** By hand, as in {@link FolderStamp}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof FileStamp that
            && size == that.size
            && modified == that.modified
            && changed == that.changed
            && path.equals(that.path)
            && key.equals(that.key));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
