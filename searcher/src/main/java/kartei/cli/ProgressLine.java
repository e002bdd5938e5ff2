package kartei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kartei.index.IndexProgress;

/** One line on stderr that says how far the indexer is; only where stderr is a terminal. */
final class ProgressLine implements IndexProgress {
  /** A run shorter than this is over before anybody has read the line. */
  private static final long FIRST_NANOS = 500_000_000L;

  private static final long EVERY_NANOS = 200_000_000L;

  private final Console console;
  private final boolean shown = isTerminal();
  private final long start = System.nanoTime();
  private long last = start + FIRST_NANOS - EVERY_NANOS;
  private Phase phase = Phase.LEARNING;
  private long phaseStart = start;
  private boolean dirty;

  ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public void at(Phase phase, int files, int ofFiles, long entries) {
    long now = System.nanoTime();
    if (this.phase != phase) {
      this.phase = phase;
      phaseStart = now; // the rate of one phase says nothing of another
    }
    boolean rateIsNoise = phase == Phase.INDEXING && now - phaseStart < EVERY_NANOS;
    if (shown && !rateIsNoise && now - last >= EVERY_NANOS) {
      last = now;
      double seconds = (now - phaseStart) / 1e9;
      long rate = seconds == 0 ? 0 : Math.round(entries / seconds);
      long left = files == 0 ? 0 : Math.round(seconds * (ofFiles - files) / files);
      draw(console.messages().get("progress." + phase, files, ofFiles, entries, rate, left));
    }
  }

  private synchronized void draw(String text) {
    console.err().print("\r" + Printable.of(text) + "\u001b[K");
    console.err().flush();
    dirty = true;
  }

  /** Takes the line away. */
  synchronized void erase() {
    if (dirty) {
      console.err().print("\r\u001b[K");
      console.err().flush();
      dirty = false;
    }
  }

  /** Asks the system, where it tells by a link what stderr is; otherwise the launcher's word. */
  private static boolean isTerminal() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return "1".equals(System.getenv("KARTEI_STDERR_TTY"));
    }
  }
}
