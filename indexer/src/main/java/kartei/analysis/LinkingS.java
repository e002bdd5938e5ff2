package kartei.analysis;

/** The linking s: after -ung, -heit and their like it always stands. */
final class LinkingS {

  private static final String[] REQUIRED = {"ung", "heit", "keit", "schaft", "tät", "tum", "ling"};

  private LinkingS() {}

  /** Whether the word ends as one that waits for the next part: Personalbeschaffungs-. */
  static boolean isLast(String exact) {
    int end = exact.length() - 1;
    for (String suffix : REQUIRED) {
      if (end > 8 && exact.charAt(end) == 's' && exact.startsWith(suffix, end - suffix.length())) {
        return true;
      }
    }
    return false;
  }

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
