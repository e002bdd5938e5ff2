package kartei.corpus;

import java.util.List;

/**
 * A file that was read whole and did not change meanwhile.
 *
 * @param file path and text
 * @param stamp size, time and key at the moment of reading
 * @param hash of the bytes; equal hashes mean equal content
 * @param notices what the user should know about the reading
 */
public record ReadFile(CorpusFile file, FileStamp stamp, String hash, List<FileNotice> notices)
    implements ReadOutcome {
  public ReadFile {
    notices = List.copyOf(notices);
  }
}
