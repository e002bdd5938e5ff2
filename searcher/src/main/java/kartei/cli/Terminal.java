package kartei.cli;

import java.util.Map;

/**
 * The terminal behind stdout, as far as there is one.
 *
 * @param present whether stdout is a terminal
 * @param obeys whether it obeys escape sequences; one that calls itself dumb does not
 * @param rows of the screen
 * @param columns of the screen
 */
record Terminal(boolean present, boolean obeys, int rows, int columns) {
  /** A file or a pipe: nothing is wrapped, coloured or paged for it. */
  static final Terminal NONE = new Terminal(false, false, 24, 80);

  /** Narrower than this nothing can be read; whatever claims to be is taken for this wide. */
  private static final int LEAST_COLUMNS = 20;

  /**
   * What the launcher found: {@code KARTEI_TTY} says whether stdout is a terminal, as {@code
   * System.console()} is null already where only stdin is redirected; {@code KARTEI_SIZE} has rows
   * and columns.
   */
  static Terminal of(Map<String, String> environment) {
    if (!"1".equals(environment.get("KARTEI_TTY"))) {
      return NONE;
    }
    String[] size = environment.getOrDefault("KARTEI_SIZE", "").strip().split(" ", 2);
    int rows = number(size[0], NONE.rows());
    int columns = number(environment.getOrDefault("COLUMNS", ""), 0);
    if (columns == 0) {
      columns = size.length < 2 ? NONE.columns() : number(size[1], NONE.columns());
    }
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(true, !dumb, rows, Math.max(LEAST_COLUMNS, columns));
  }

  private static int number(String text, int otherwise) {
    try {
      int number = Integer.parseInt(text.strip());
      return number > 0 ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
