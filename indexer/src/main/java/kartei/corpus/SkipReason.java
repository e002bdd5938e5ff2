package kartei.corpus;

/** Why a file of the corpus could not be read. */
public enum SkipReason {
  UNREADABLE("cannot be read"),
  VANISHED("vanished while the corpus was read"),
  CHANGING("keeps changing while it is read"),
  TOO_LARGE("is larger than the limit"),
  BINARY("is binary, not text"),
  NO_FILE("is a pipe, socket or device"),
  LINK_OUTSIDE("is a link that points outside the corpus"),
  LINK_BROKEN("is a link that leads nowhere"),
  BAD_NAME("has a name that is not valid UTF-8");

  private final String sentence;

  SkipReason(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in English, to stand behind the file's path. */
  public String sentence() {
    return sentence;
  }
}
