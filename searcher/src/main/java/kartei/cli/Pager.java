package kartei.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is longer than the screen in the user's pager, as git does; what fits on the screen
 * goes there directly.
 */
final class Pager extends OutputStream {
  private final OutputStream screen;
  private final Terminal terminal;
  private final String command;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable OutputStream target;
  private @Nullable Process process;
  private int rows;
  private int column;

  private Pager(OutputStream screen, Terminal terminal, String command) {
    this.screen = screen;
    this.terminal = terminal;
    this.command = command;
  }

  /**
   * The pager that the environment names, else less; null where there is none or none is wanted.
   */
  static @Nullable Pager of(
      Map<String, String> environment, Terminal terminal, OutputStream screen) {
    String command = environment.get("KARTEI_PAGER");
    command = command != null ? command : environment.get("PAGER");
    command = command != null ? command : "less";
    boolean none = command.isBlank() || command.equals("cat") || !isThere(command, environment);
    return none || !terminal.present() || !terminal.obeys()
        ? null
        : new Pager(screen, terminal, command);
  }

  private static boolean isThere(String command, Map<String, String> environment) {
    String program = command.strip().split(" ", 2)[0];
    if (program.contains("/")) {
      return Files.isExecutable(Path.of(program));
    }
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (target != null) {
      target.write(bytes, from, length);
      return;
    }
    held.write(bytes, from, length);
    for (int i = from; i < from + length && rows < terminal.rows(); i++) {
      count(bytes[i]);
    }
    if (rows >= terminal.rows()) {
      target = start();
      held.writeTo(target);
      held.reset();
    }
  }

  /** Counts lines of the screen; escape sequences make it count too many, which the pager sees. */
  private void count(byte b) {
    boolean first = (b & 0xC0) != 0x80;
    column += first ? 1 : 0;
    if (b == '\n' || column > terminal.columns()) {
      rows++;
      column = 0;
    }
  }

  private OutputStream start() throws IOException {
    var builder = new ProcessBuilder("sh", "-c", command);
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LV", "-c");
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process started = builder.start();
    // Ctrl-C in the pager is for the pager: leave the terminal only when it is done with it.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(started)));
    process = started;
    return started.getOutputStream();
  }

  @Override
  public void flush() throws IOException {
    if (target != null) {
      target.flush();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (target == null) {
        held.writeTo(screen);
        held.reset();
        screen.flush();
      } else {
        target.close();
      }
    } finally {
      if (process != null) {
        waitFor(process);
      }
    }
  }

  private static void waitFor(Process pager) {
    try {
      pager.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
