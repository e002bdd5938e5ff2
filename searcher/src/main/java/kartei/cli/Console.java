package kartei.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The two streams and what is known of the reader behind them. stdout is data, stderr is all else.
 */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final Map<String, String> environment;
  private final Terminal terminal;
  private final @Nullable Stdout stdout;
  private Style style;

  Console(PrintStream out, PrintStream err, Style style, Messages messages) {
    this(out, err, messages, Map.of(), null);
    this.style = style;
  }

  private Console(
      PrintStream out,
      PrintStream err,
      Messages messages,
      Map<String, String> environment,
      @Nullable Stdout stdout) {
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.environment = environment;
    this.terminal = Terminal.of(environment);
    this.style = Style.of(Colour.AUTO, environment, terminal);
    this.stdout = stdout;
  }

  /** The process' own streams, in UTF-8 whatever the locale is. */
  static Console ofProcess(Map<String, String> environment) {
    var stdout = new Stdout();
    var out =
        new PrintStream(new BufferedOutputStream(stdout, 1 << 16), false, StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(out, err, new Messages(Messages.localeOf(environment)), environment, stdout);
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

  Terminal terminal() {
    return terminal;
  }

  /** The process' environment; empty in a test that has none. */
  Map<String, String> environment() {
    return environment;
  }

  /** Colours as the option says. */
  void colour(Colour wanted) {
    style = Style.of(wanted, environment, terminal);
  }

  /** Shows what is longer than the screen in a pager. */
  void page() {
    if (stdout != null) {
      Pager pager = Pager.of(environment, terminal, new FileOutputStream(FileDescriptor.out));
      if (pager != null) {
        stdout.pageThrough(pager);
      }
    }
  }

  /** A sentence for the user that is no part of the answer. */
  void notice(String key, @Nullable Object... particulars) {
    err.println("kartei: " + Printable.line(messages.get(key, particulars)));
  }

  /** Ends the answer and the process. */
  void leave(int code) {
    int last = end(code);
    if (stdout != null && stdout.isPaged()) {
      System.exit(last); // Ctrl-C in the pager may have begun to end the process already.
    }
    // Nothing is left to be done. System.exit would prepare to log that the program ends, for which
    // it looks into every jar: 20 ms of CPU, as much as an empty program takes.
    Runtime.getRuntime().halt(last);
  }

  /** Ends the answer and gives the exit code, which is another one if it could not be written. */
  private int end(int code) {
    if (!finish() && code != ExitCode.ERROR) {
      notice("error.output");
      return ExitCode.ERROR;
    }
    return code;
  }

  /** Ends the answer; false where not all of it could be written. */
  boolean finish() {
    try {
      out.flush();
      boolean written = !out.checkError();
      out.close();
      return written && (stdout == null || stdout.failure() == null);
    } catch (Stdout.ReaderGoneException e) {
      return true;
    }
  }
}
