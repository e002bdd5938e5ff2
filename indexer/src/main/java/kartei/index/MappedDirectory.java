package kartei.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Files of an index for the reading of one answer. Plain reads would be some four thousand for a
 * search of German law, a tenth of its time. Lucene's own mapping first has the JVM link calls of
 * the C library and gives memory back by hand, neither of which a process needs that ends soon.
 */
final class MappedDirectory extends NIOFSDirectory {
  MappedDirectory(Path folder) throws IOException {
    super(folder);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    Path file = getDirectory().resolve(name);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size <= Integer.MAX_VALUE) {
        return new MappedInput(
            name + " in " + getDirectory(), channel.map(FileChannel.MapMode.READ_ONLY, 0, size));
      }
    } catch (IOException e) {
      return super.openInput(name, context); // Not every file system can map; this says what ails.
    }
    return super.openInput(name, context);
  }
}
