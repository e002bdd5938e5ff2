package kartei.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the index of a corpus lies, and how a search finds it. */
public final class IndexLocation {
  /** The folder of the index within its corpus. */
  public static final String FOLDER = ".kartei";

  private IndexLocation() {}

  /** The default place of a corpus' index. */
  public static Path of(Path corpus) {
    return corpus.resolve(FOLDER);
  }

  /** The nearest index from a folder upwards, then that of the folder's {@code corpus}. */
  public static Optional<Path> nearest(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path index = of(at);
      if (Files.isDirectory(index)) {
        return Optional.of(index);
      }
    }
    Path index = of(folder.resolve("corpus"));
    return Files.isDirectory(index) ? Optional.of(index) : Optional.empty();
  }
}
