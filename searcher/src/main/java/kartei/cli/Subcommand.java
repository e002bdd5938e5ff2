package kartei.cli;

import java.util.concurrent.Callable;

/** A command behind {@code kartei}: holds what was typed, and gives an exit code when called. */
interface Subcommand extends Callable<Integer> {
  /** Says what the command takes. */
  void describe(Arguments takes);
}
