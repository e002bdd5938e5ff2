package kartei.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Runs a command line in the test's own JVM: quicker than a process, without streams of its own.
 */
final class InProcess {
  private final Locale locale;

  InProcess(Locale locale) {
    this.locale = locale;
  }

  Launcher.Run run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Style(false),
            new Messages(locale));
    int code = Kartei.run(arguments, console);
    console.out().flush();
    return new Launcher.Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
