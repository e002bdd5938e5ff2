package kartei.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other failures; Java has no exception of its own for it. */
final class NoSpace {
  private static final String[] MESSAGES = {
    "no space left", "disk full", "disk quota exceeded", "not enough space"
  };

  /** Lucene needs at least this much to write anything. */
  private static final long HARDLY_ANY = 64 * 1024;

  private NoSpace() {}

  /** Whether a failure to write into a folder came of too little space. */
  static boolean in(Throwable failure, Path folder) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isSaid(cause.getMessage())) {
        return true;
      }
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isSaid(@Nullable String message) {
    String lower = message == null ? "" : message.toLowerCase(java.util.Locale.ROOT);
    for (String said : MESSAGES) {
      if (lower.contains(said)) {
        return true;
      }
    }
    return false;
  }
}
