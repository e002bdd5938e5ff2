package kartei.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The two streams and what is known of the reader behind them. stdout is data, stderr is all else.
 */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Style style;
  private final Messages messages;

  Console(PrintStream out, PrintStream err, Style style, Messages messages) {
    this.out = out;
    this.err = err;
    this.style = style;
    this.messages = messages;
  }

  /** The process' own streams, in UTF-8 whatever the locale is. */
  static Console ofProcess(Map<String, String> environment) {
    var out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(
        out, err, Style.of(environment), new Messages(Messages.localeOf(environment)));
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  Style style() {
    return style;
  }

  Messages messages() {
    return messages;
  }

  /** A sentence for the user that is no part of the answer. */
  void notice(String key, Object... particulars) {
    err.println("kartei: " + Printable.of(messages.get(key, particulars)));
  }
}
