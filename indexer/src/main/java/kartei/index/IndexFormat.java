package kartei.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/**
 * What an index says of itself, in the user data of its commit.
 *
 * <p>The index is one Lucene index in a folder of its own. Documents are of three kinds, told apart
 * by the fields they carry: entries (field names in {@link IndexSchema}), and a {@link Ledger} with
 * what was learned from the corpus as a whole. All entries of a file stand together and carry its
 * path, so that an update replaces them as a block. A build is one commit; its user data is this
 * record:
 *
 * <ul>
 *   <li>{@code kartei.format}: {@link #NUMBER}, raised whenever older code could not read the index
 *   <li>{@code kartei.analysis}: fingerprint of rules and word lists; an index and a question that
 *       differ in it would not meet
 *   <li>{@code kartei.config}: fingerprint of the corpus' {@code kartei.yaml}
 *   <li>{@code kartei.lucene}: version that wrote it
 *   <li>{@code kartei.corpus}: root of the corpus, relative to the index where that is possible, so
 *       that a corpus can be moved with its index
 *   <li>{@code kartei.built}, {@code kartei.files}, {@code kartei.entries}
 * </ul>
 *
 * @param corpus root of the corpus, as stored
 * @param built when the commit was made
 */
public record IndexFormat(
    int number,
    String analysis,
    String config,
    String lucene,
    String corpus,
    Instant built,
    int files,
    int entries) {
  /** The format that this program writes and reads. */
  public static final int NUMBER = 7;

  private static final String KEY = "kartei.";

  /**
   * What an index is made from.
   *
   * @param analysis fingerprint of the rules and lists that ship
   * @param config fingerprint of the corpus' own configuration
   * @param corpus its root, as stored
   */
  record Origin(String analysis, String config, String corpus) {}

  static IndexFormat now(Origin origin, int files, int entries) {
    return new IndexFormat(
        NUMBER,
        origin.analysis(),
        origin.config(),
        Version.LATEST.toString(),
        origin.corpus(),
        Instant.now(),
        files,
        entries);
  }

  Map<String, String> toUserData() {
    return Map.of(
        KEY + "format",
        Integer.toString(number),
        KEY + "analysis",
        analysis,
        KEY + "config",
        config,
        KEY + "lucene",
        lucene,
        KEY + "corpus",
        corpus,
        KEY + "built",
        built.toString(),
        KEY + "files",
        Integer.toString(files),
        KEY + "entries",
        Integer.toString(entries));
  }

  /**
   * Reads what a commit says of itself.
   *
   * @param index its folder, for the message
   * @throws IndexUnavailableException if the commit is not Kartei's or of another format
   */
  static IndexFormat of(Map<String, String> userData, Path index) {
    String number = userData.get(KEY + "format");
    if (number == null) {
      throw new IndexUnavailableException(Reason.FOREIGN, index.toString());
    }
    if (!number.equals(Integer.toString(NUMBER))) {
      throw new IndexUnavailableException(Reason.OTHER_FORMAT, index.toString());
    }
    return new IndexFormat(
        NUMBER,
        userData.getOrDefault(KEY + "analysis", ""),
        userData.getOrDefault(KEY + "config", ""),
        userData.getOrDefault(KEY + "lucene", ""),
        userData.getOrDefault(KEY + "corpus", ""),
        instant(userData.getOrDefault(KEY + "built", "1970-01-01T00:00:00Z")),
        Integer.parseInt(userData.getOrDefault(KEY + "files", "0")),
        Integer.parseInt(userData.getOrDefault(KEY + "entries", "0")));
  }

  /** Without the formats of {@code java.time}, whose making takes a short run longer than this. */
  private static Instant instant(String written) {
    int[] parts = {0, 0, 0, 0, 0, 0, 0};
    int part = 0;
    int digits = 0;
    for (int at = 0; at < written.length() - 1; at++) {
      char c = written.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      part += digit ? 0 : 1;
      digits = digit ? digits + 1 : 0;
      if (part >= parts.length || digits > 9) {
        return Instant.parse(written);
      }
      parts[part] = digit ? parts[part] * 10 + (c - '0') : 0;
    }
    for (; part == 6 && digits < 9; digits++) {
      parts[6] *= 10;
    }
    return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6])
        .toInstant(ZoneOffset.UTC);
  }

  /** What the newest commit of an index says, without opening its segments. */
  public static IndexFormat read(Path index) throws IOException {
    return explained(
        index,
        () -> {
          try (Directory directory = existing(index, IndexAccess.BRIEF)) {
            return of(SegmentInfos.readLatestCommit(directory).getUserData(), index);
          }
        });
  }

  /** Opens the newest commit of an index to read all of it. */
  static DirectoryReader open(Path index) throws IOException {
    return open(index, IndexAccess.LASTING);
  }

  /** Opens the newest commit of an index for reading, if it is one that this program reads. */
  static DirectoryReader open(Path index, IndexAccess access) throws IOException {
    return explained(
        index,
        () -> {
          Directory directory = existing(index, access);
          try {
            DirectoryReader reader = DirectoryReader.open(directory);
            of(reader.getIndexCommit().getUserData(), index);
            return reader;
          } catch (Throwable t) {
            directory.close();
            throw t;
          }
        });
  }

  /** What the commit that a reader stands on says of itself. */
  public static IndexFormat of(DirectoryReader reader, Path index) throws IOException {
    return of(reader.getIndexCommit().getUserData(), index);
  }

  /** The corpus' folder as an absolute path. */
  public Path corpusRoot(Path index) throws IOException {
    return index.toRealPath().resolve(corpus).normalize();
  }

  /** {@code FSDirectory.open} creates a folder that is not there; a reader must not. */
  private static Directory existing(Path index, IndexAccess access) throws IOException {
    if (!Files.isDirectory(index)) {
      throw new IndexUnavailableException(Reason.MISSING, index.toString());
    }
    return access.open(index);
  }

  /** Reads from an index and makes of Lucene's complaints what they mean for a user. */
  static <T> T explained(Path index, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (IndexNotFoundException e) {
      throw new IndexUnavailableException(Reason.MISSING, index.toString(), e);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new IndexUnavailableException(Reason.OTHER_FORMAT, index.toString(), e);
    } catch (CorruptIndexException | FileNotFoundException | NoSuchFileException e) {
      throw new IndexUnavailableException(Reason.DAMAGED, index.toString(), e);
    } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IndexUnavailableException(Reason.DAMAGED, index.toString(), e);
    }
  }

  /** Something that is read from an index. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }
}
