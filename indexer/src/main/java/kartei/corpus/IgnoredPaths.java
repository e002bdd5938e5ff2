package kartei.corpus;

import java.util.List;

/**
 * The globs of paths to pass over. Java's own glob matcher is a regular expression underneath,
 * which a pattern such as {@code *a*a*a*a*b} can keep busy for ever; this one takes at most pattern
 * length times path length steps.
 */
final class IgnoredPaths {
  private final List<String> globs;

  IgnoredPaths(List<String> globs) {
    this.globs = globs.stream().map(IgnoredPaths::anchored).toList();
  }

  /** Whether the file or folder at {@code path}, relative with '/', is to be passed over. */
  boolean contains(String path) {
    return globs.stream().anyMatch(glob -> matches(glob, path));
  }

  /**
   * A glob from the root: without a '/' inside, it holds at any depth; the last '/' is ornament.
   */
  private static String anchored(String glob) {
    String bare = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    if (bare.endsWith("/**")) {
      bare = bare.substring(0, bare.length() - 3);
    }
    if (bare.startsWith("/")) {
      return bare.substring(1);
    }
    return bare.indexOf('/') < 0 ? "**/" + bare : bare;
  }

  /** Row by row of the table "does the glob up to here match the path up to there". */
  private static boolean matches(String glob, String path) {
    boolean[] reached = new boolean[path.length() + 1];
    reached[0] = true;
    for (int g = 0; g < glob.length(); g++) {
      if (glob.startsWith("**/", g)) {
        spreadFolders(reached, path);
        g += 2;
      } else if (glob.startsWith("**", g)) {
        spread(reached, path, false);
        g += 1;
      } else if (glob.charAt(g) == '*') {
        spread(reached, path, true);
      } else {
        step(reached, path, glob.charAt(g));
      }
    }
    return reached[path.length()];
  }

  private static void step(boolean[] reached, String path, char wanted) {
    for (int i = path.length(); i > 0; i--) {
      char c = path.charAt(i - 1);
      reached[i] = reached[i - 1] && (c == wanted || (wanted == '?' && c != '/'));
    }
    reached[0] = false;
  }

  private static void spread(boolean[] reached, String path, boolean withinName) {
    for (int i = 1; i <= path.length(); i++) {
      boolean open = !withinName || path.charAt(i - 1) != '/';
      reached[i] |= reached[i - 1] && open;
    }
  }

  /** Any number of whole folders, also none. */
  private static void spreadFolders(boolean[] reached, String path) {
    boolean from = false;
    for (int i = 0; i <= path.length(); i++) {
      from |= reached[i];
      reached[i] |= from && i > 0 && path.charAt(i - 1) == '/';
    }
  }
}
