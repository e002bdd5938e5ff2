package kartei.corpus;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the corpus. {@code Files.walk} would throw everything away at the first folder
 * that may not be read; the visitor notes it and goes on.
 */
final class CorpusWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final IgnoredPaths ignored;
  private final List<FileStamp> files = new ArrayList<>();
  private final List<SkippedFile> skipped = new ArrayList<>();

  CorpusWalk(Path root, IgnoredPaths ignored) {
    this.root = root;
    this.ignored = ignored;
  }

  CorpusListing list() throws IOException {
    Files.walkFileTree(root, this);
    files.sort(Comparator.comparing(FileStamp::path));
    skipped.sort(Comparator.comparing(SkippedFile::path));
    return new CorpusListing(files, skipped);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.equals(root) || isWanted(folder) ? CONTINUE : SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isWanted(file)) {
      return CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      visitLink(file);
    } else if (isMarkdown(file)) {
      visitMarkdown(file, attributes);
    }
    return CONTINUE;
  }

  private void visitMarkdown(Path file, BasicFileAttributes attributes) {
    if (attributes.isOther()) {
      skip(file, SkipReason.NO_FILE);
    } else if (!root.resolve(relative(file)).equals(file)) {
      skip(file, SkipReason.BAD_NAME);
    } else {
      files.add(stamp(relative(file), file, attributes));
    }
  }

  private void visitLink(Path link) {
    try {
      Path target = link.toRealPath();
      boolean matters = isMarkdown(link) || Files.isDirectory(target);
      if (matters && !target.startsWith(root)) {
        skip(link, SkipReason.LINK_OUTSIDE);
      }
    } catch (IOException e) {
      if (isMarkdown(link)) {
        skip(link, SkipReason.LINK_BROKEN);
      }
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
    if (path.equals(root)) {
      throw failure;
    }
    if (isWanted(path)) {
      boolean gone = failure instanceof NoSuchFileException;
      skip(path, gone ? SkipReason.VANISHED : SkipReason.UNREADABLE);
    }
    return CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    return failure == null ? CONTINUE : visitFileFailed(folder, failure);
  }

  private void skip(Path path, SkipReason reason) {
    skipped.add(new SkippedFile(relative(path), reason));
  }

  private boolean isWanted(Path path) {
    String name = path.getFileName().toString();
    boolean hidden = name.startsWith(".");
    return !hidden && !name.equals("node_modules") && !ignored.contains(relative(path));
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }

  private static boolean isMarkdown(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  static FileStamp stamp(String path, Path file, BasicFileAttributes attributes) {
    long modified = attributes.lastModifiedTime().to(NANOSECONDS);
    Object key = attributes.fileKey();
    return new FileStamp(path, attributes.size(), modified, key == null ? "" : key + changed(file));
  }

  /**
   * When the file system last touched the file; a second look that takes 3 µs. Times of
   * modification alone can be set back, and archives and synchronisers do.
   */
  private static String changed(Path file) {
    try {
      Object time = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
      return time instanceof FileTime changed ? "@" + changed.to(NANOSECONDS) : "";
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return "";
    }
  }
}
