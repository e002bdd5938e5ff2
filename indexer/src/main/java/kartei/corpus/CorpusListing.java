package kartei.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What lies in the corpus, in the order of the paths.
 *
 * @param files the Markdown files, unopened
 * @param skipped files and folders that cannot be read, links that lead out
 * @param folders all that are not passed over; what is known of their entries stands in {@code
 *     files}, and where something was skipped, the folder's stamp is no proof
 */
public record CorpusListing(
    List<FileStamp> files, List<SkippedFile> skipped, List<FolderStamp> folders) {
  /** What is known before the first look. */
  public static final CorpusListing NOTHING = new CorpusListing(List.of(), List.of(), List.of());

  public CorpusListing {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    folders = List.copyOf(folders);
  }

  /** The folders, to be listed again each time where one of these files lies in them. */
  public List<FolderStamp> foldersWithout(List<SkippedFile> unread) {
    Set<String> doubtful = new HashSet<>();
    unread.forEach(file -> doubtful.add(KnownFolders.parent(file.path())));
    return folders.stream()
        .map(folder -> doubtful.contains(folder.path()) ? folder.withoutProof() : folder)
        .toList();
  }
}
