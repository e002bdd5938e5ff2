package kartei.corpus;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the corpus. {@code Files.walk} would throw everything away at the first folder
 * that may not be read; the visitor notes it and goes on. A folder that is known, and tells by its
 * time that it has the entries that it had, is not listed: of each of its files one time is asked.
 * Of 6,600 folders with a file each, that takes a third of the time.
 */
final class CorpusWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final IgnoredPaths ignored;
  private final CorpusListing earlier;
  private final long begun = MILLISECONDS.toNanos(System.currentTimeMillis());
  private final List<FileStamp> files = new ArrayList<>();
  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<FolderStamp> folders = new ArrayList<>();

  /** Of whose entries more than names and times matters: links may come to lead elsewhere. */
  private final Set<String> doubtful = new HashSet<>();

  private KnownFolders known = new KnownFolders(CorpusListing.NOTHING);

  /** What of the earlier listing is not as it was; null where each is asked on the way. */
  private @Nullable Set<String> changed;

  private String device = "";

  CorpusWalk(Path root, IgnoredPaths ignored, CorpusListing earlier) {
    this.root = root;
    this.ignored = ignored;
    this.earlier = earlier;
  }

  CorpusListing list() throws IOException {
    FolderStamp top = stamp(root, Files.readAttributes(root, BasicFileAttributes.class));
    if (top.isProof() && !earlier.folders().isEmpty() && top.equals(earlier.folders().getFirst())) {
      changed = changed();
      // Mostly nothing has: then there is nothing to walk through or to put in order.
      if (changed.isEmpty()) {
        return new CorpusListing(earlier.files(), List.of(), earlier.folders());
      }
    }
    known = new KnownFolders(earlier);
    Files.walkFileTree(root, this);
    // Not Comparator.comparing, whose class no start-up cache keeps.
    files.sort((a, b) -> a.path().compareTo(b.path()));
    skipped.sort((a, b) -> a.path().compareTo(b.path()));
    folders.sort((a, b) -> a.path().compareTo(b.path()));
    folders.replaceAll(folder -> doubtful.contains(folder.path()) ? folder.withoutProof() : folder);
    return new CorpusListing(files, skipped, folders);
  }

  /** Asks each folder and then what lies in it, as a file system keeps them together. */
  private Set<String> changed() {
    var different = new HashSet<String>();
    int file = 0;
    for (FolderStamp folder : earlier.folders()) {
      while (file < earlier.files().size()
          && earlier.files().get(file).path().compareTo(folder.path()) < 0) {
        ask(earlier.files().get(file++), different);
      }
      if (!isAsItWas(folder.path(), folder.changed())) {
        different.add(folder.path());
      }
    }
    while (file < earlier.files().size()) {
      ask(earlier.files().get(file++), different);
    }
    return different;
  }

  private void ask(FileStamp file, Set<String> different) {
    if (!isAsItWas(file.path(), file.changed())) {
      different.add(file.path());
    }
  }

  private boolean isAsItWas(String path, long time) {
    return changed == null
        ? time != ChangeTime.UNKNOWN && time == ChangeTime.of(root.resolve(path))
        : !changed.contains(path);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (!folder.equals(root) && !isWanted(folder)) {
      return SKIP_SUBTREE;
    }
    FolderStamp now = stamp(folder, attributes);
    KnownFolders.Contents before = known.of(now.path());
    if (before != null && now.isProof() && now.equals(before.stamp())) {
      revisit(before);
      return SKIP_SUBTREE;
    }
    folders.add(now);
    return CONTINUE;
  }

  /** Before the folder is listed: a change that comes between the two makes the stamp differ. */
  private FolderStamp stamp(Path folder, BasicFileAttributes attributes) {
    String key = key(attributes);
    if (folder.equals(root)) {
      device = device(key);
    }
    long changed = ChangeTime.of(folder);
    boolean proof = device(key).equals(device) && !ChangeTime.isYoung(changed, begun);
    return new FolderStamp(relative(folder), key, proof ? changed : ChangeTime.UNKNOWN);
  }

  /** The folder has the entries that it had; files may have been written in their places. */
  private void revisit(KnownFolders.Contents folder) throws IOException {
    folders.add(folder.stamp());
    for (FileStamp file : folder.files()) {
      if (isAsItWas(file.path(), file.changed())) {
        files.add(file);
      } else {
        Files.walkFileTree(root.resolve(file.path()), this);
      }
    }
    for (FolderStamp inside : folder.folders()) {
      KnownFolders.Contents contents = known.of(inside.path());
      if (contents != null && isAsItWas(inside.path(), inside.changed())) {
        revisit(contents);
      } else {
        Files.walkFileTree(root.resolve(inside.path()), this);
      }
    }
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
    doubtful.add(KnownFolders.parent(relative(link)));
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
    doubtful.add(relative(path));
    doubtful.add(KnownFolders.parent(relative(path)));
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
    return new FileStamp(path, attributes.size(), modified, key(attributes), ChangeTime.of(file));
  }

  private static String key(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return key == null ? "" : key.toString();
  }

  /** The beginning of a key; another file system may be mounted inside the corpus. */
  private static String device(String key) {
    return key.substring(0, Math.max(0, key.indexOf(',')));
  }
}
