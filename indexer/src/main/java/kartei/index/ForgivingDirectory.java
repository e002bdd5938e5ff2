package kartei.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A directory in which files may be deleted that are gone already. A damaged index lacks some, and
 * the build that replaces it would otherwise fail when it cleans up after its commit.
 */
final class ForgivingDirectory extends FilterDirectory {
  ForgivingDirectory(Directory directory) {
    super(directory);
  }

  @Override
  public void deleteFile(String name) throws IOException {
    try {
      super.deleteFile(name);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return; // As wanted.
    }
  }
}
