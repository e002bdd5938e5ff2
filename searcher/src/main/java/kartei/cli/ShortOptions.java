package kartei.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Takes a value off the short option that it is typed to: {@code -n5}, {@code -fFarbe=rot}. Only
 * what fits the option is its value: {@code -foo} is a word that someone wants to exclude, or a
 * mistake, and not a filter {@code oo}.
 */
final class ShortOptions {
  private static final Pattern ATTACHED = Pattern.compile("-n\\d+|-f[^=<>!-][^=<>!]*[=<>!].+");

  private ShortOptions() {}

  static String[] apart(String[] arguments) {
    var apart = new ArrayList<String>();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--")) {
        apart.addAll(Arrays.asList(arguments).subList(i, arguments.length));
        break;
      }
      if (ATTACHED.matcher(argument).matches()) {
        apart.add(argument.substring(0, 2));
        apart.add(argument.substring(2));
      } else {
        apart.add(argument);
      }
    }
    return apart.toArray(String[]::new);
  }
}
