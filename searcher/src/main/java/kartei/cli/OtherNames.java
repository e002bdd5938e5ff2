package kartei.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kartei.query.Nearest;

/** What a command is called elsewhere, or in German: the resource other-names.txt lists it. */
final class OtherNames {
  private OtherNames() {}

  /** The commands that a word which is none may mean, the likeliest first. */
  static List<String> commands(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    Stream<String> same =
        Resource.text("other-names.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split("[: ]+")))
            .filter(names -> names.contains(wanted))
            .map(List::getFirst);
    return Stream.concat(same, Nearest.to(typed, Commands.names()).stream()).distinct().toList();
  }
}
