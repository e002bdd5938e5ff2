package kartei.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the shell's lines come from: a person at a terminal, or a pipe. */
sealed interface ShellInput extends Closeable permits ShellInput.Piped, TerminalInput {

  static ShellInput of(Kartei kartei) throws IOException {
    boolean person =
        "1".equals(kartei.console().environment().get("KARTEI_STDIN_TTY"))
            && kartei.console().terminal().present();
    return person ? new TerminalInput(kartei) : new Piped();
  }

  /** The next line; null at the end. */
  @Nullable String next() throws IOException;

  /** Whether a person sits there, to whom something can be said. */
  boolean isPerson();

  /** Lines from a pipe or a file: no prompt, no history. */
  final class Piped implements ShellInput {
    private final BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    @Override
    public @Nullable String next() throws IOException {
      return lines.readLine();
    }

    @Override
    public boolean isPerson() {
      return false;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
