package kartei.cli;

import java.util.Map;

/** When to colour, as {@code --color} says it. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour: the option before {@code NO_COLOR} before {@code CLICOLOR_FORCE} and {@code
   * FORCE_COLOR} before what the terminal can do.
   */
  boolean isOn(Map<String, String> environment, Terminal terminal) {
    if (this != AUTO) {
      return this == ALWAYS;
    }
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    return forced(environment.getOrDefault("CLICOLOR_FORCE", ""))
        || forced(environment.getOrDefault("FORCE_COLOR", ""))
        || (terminal.present() && terminal.obeys());
  }

  private static boolean forced(String value) {
    return !value.isEmpty() && !value.equals("0");
  }
}
