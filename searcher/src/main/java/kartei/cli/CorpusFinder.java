package kartei.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kartei.index.IndexLocation;

/** Finds the corpus where none was named: that of the nearest index, else {@code ./corpus}. */
final class CorpusFinder {
  private final Path folder;

  CorpusFinder(Path folder) {
    this.folder = folder;
  }

  Path corpus() throws NoSuchFileException {
    var index = IndexLocation.nearest(folder);
    if (index.isPresent() && index.get().getParent() != null) {
      return index.get().getParent();
    }
    Path corpus = folder.resolve("corpus");
    if (!Files.isDirectory(corpus)) {
      throw new NoSuchFileException(corpus.toString());
    }
    return corpus;
  }
}
