package kartei.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/** Reads one file after the other: looks before it opens, and looks again afterwards. */
final class CorpusReader {
  private final Path root;
  private final long maxFileSize;

  CorpusReader(Path root, long maxFileSize) {
    this.root = root;
    this.maxFileSize = maxFileSize;
  }

  ReadOutcome read(String path) {
    try {
      Path file = root.resolve(path);
      ReadOutcome first = readOnce(path, file);
      boolean changed = first instanceof SkippedFile s && s.reason() == SkipReason.CHANGING;
      return changed ? readOnce(path, file) : first;
    } catch (NoSuchFileException e) {
      return new SkippedFile(path, SkipReason.VANISHED);
    } catch (InvalidPathException e) {
      return new SkippedFile(path, SkipReason.BAD_NAME);
    } catch (IOException e) {
      return new SkippedFile(path, SkipReason.UNREADABLE);
    }
  }

  private ReadOutcome readOnce(String path, Path file) throws IOException {
    BasicFileAttributes before = attributes(file);
    SkipReason obstacle = obstacle(file, before);
    if (obstacle != null) {
      return new SkippedFile(path, obstacle);
    }
    byte[] bytes = bytes(file, before.size());
    FileStamp stamp = CorpusWalk.stamp(path, file, before);
    boolean same = stamp.equals(CorpusWalk.stamp(path, file, attributes(file)));
    if (!same || bytes.length != before.size()) {
      return new SkippedFile(path, SkipReason.CHANGING);
    }
    return decode(stamp, bytes);
  }

  private @Nullable SkipReason obstacle(Path file, BasicFileAttributes attributes)
      throws IOException {
    if (!file.toRealPath().startsWith(root)) {
      return SkipReason.LINK_OUTSIDE;
    }
    if (!attributes.isRegularFile()) {
      return SkipReason.NO_FILE;
    }
    return attributes.size() > maxFileSize ? SkipReason.TOO_LARGE : null;
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** One byte more than was announced, so that a file that has grown is noticed. */
  private static byte[] bytes(Path file, long size) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(Math.toIntExact(size + 1));
    }
  }

  private static ReadOutcome decode(FileStamp stamp, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded == null) {
      return new SkippedFile(stamp.path(), SkipReason.BINARY);
    }
    CorpusFile file = new CorpusFile(stamp.path(), decoded.text());
    return new ReadFile(file, stamp, hash(bytes), decoded.notices(stamp.path()));
  }

  /** Two checksums that the processor computes itself; one for security would take a second. */
  private static String hash(byte[] bytes) {
    return HexFormat.of().toHexDigits(checksum(new CRC32(), bytes))
        + HexFormat.of().toHexDigits(checksum(new CRC32C(), bytes));
  }

  private static int checksum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
