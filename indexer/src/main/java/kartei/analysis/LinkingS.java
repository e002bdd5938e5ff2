package kartei.analysis;

/** The linking s: after -ung, -heit and their like it always stands. */
final class LinkingS {

  private static final String[] REQUIRED = {"ung", "heit", "keit", "schaft", "tät", "tum", "ling"};

  private LinkingS() {}

  /** Whether the reading lacks the s that its word needs before another part. */
  static boolean isMissing(Reading reading) {
    if (!reading.base() || reading.lemma().length() < 6) {
      return false;
    }
    for (String suffix : REQUIRED) {
      if (reading.lemma().endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
