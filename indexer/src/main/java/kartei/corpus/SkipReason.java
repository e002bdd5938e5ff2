package kartei.corpus;

/** Why a file of the corpus could not be read. */
public enum SkipReason {
  UNREADABLE,
  VANISHED,
  CHANGING,
  TOO_LARGE,
  BINARY,
  NO_FILE,
  LINK_OUTSIDE,
  LINK_BROKEN,
  BAD_NAME
}
