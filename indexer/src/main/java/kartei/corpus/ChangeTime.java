package kartei.corpus;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;

/**
 * When the file system last touched a file or folder. Times of modification alone can be set back,
 * and archives and synchronisers do.
 */
public final class ChangeTime {
  /** What a file system has that does not say. */
  static final long UNKNOWN = 0;

  /** Twice the longest tick of a kernel's clock, and as much again for a busy machine. */
  private static final long TICK = MILLISECONDS.toNanos(100);

  /** Of file systems that note whole seconds only, some every other one. */
  private static final long COARSE_TICK = SECONDS.toNanos(2);

  /**
   * File systems that are known to note at a folder each change of its entries, at once and by the
   * clock of this machine. Others may lie elsewhere, and say what they said a moment ago.
   */
  private static final Set<String> KEEPING_TIME =
      Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "tmpfs", "overlay", "apfs");

  private ChangeTime() {}

  /** The time in nanoseconds since 1970; a look of its own, which takes 3 µs. */
  static long of(Path path) {
    try {
      Object time = Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
      return time instanceof FileTime changed ? changed.to(NANOSECONDS) : UNKNOWN;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  /**
   * Whether something touched at {@code changed} may have been touched once more within the same
   * tick of the clock after it was looked at; git calls such stamps racy and does not trust them.
   */
  public static boolean isYoung(long changed, long lookedAt) {
    long tick = changed % SECONDS.toNanos(1) == 0 ? COARSE_TICK : TICK;
    return changed > lookedAt - tick;
  }

  /** Whether the times of folders can be relied on where this one lies. */
  static boolean isKept(Path folder) throws IOException {
    return KEEPING_TIME.contains(Files.getFileStore(folder).type());
  }
}
