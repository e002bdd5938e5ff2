package kartei.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an earlier walk found, folder by folder. */
final class KnownFolders {
  private final Map<String, Contents> folders;

  /**
   * A folder as it was.
   *
   * @param files in it
   * @param folders in it, those that are passed over left out
   */
  record Contents(FolderStamp stamp, List<FileStamp> files, List<FolderStamp> folders) {}

  KnownFolders(CorpusListing earlier) {
    folders = HashMap.newHashMap(earlier.folders().size());
    for (FolderStamp folder : earlier.folders()) {
      folders.put(folder.path(), new Contents(folder, new ArrayList<>(1), new ArrayList<>(0)));
    }
    for (FolderStamp folder : earlier.folders()) {
      Contents parent = folder.path().isEmpty() ? null : of(parent(folder.path()));
      if (parent != null) {
        parent.folders().add(folder);
      }
    }
    if (!folders.isEmpty()) {
      for (FileStamp file : earlier.files()) {
        Contents parent = of(parent(file.path()));
        if (parent != null) {
          parent.files().add(file);
        }
      }
    }
  }

  @Nullable Contents of(String path) {
    return folders.get(path);
  }

  /** The folder that something lies in; empty for the corpus itself. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
