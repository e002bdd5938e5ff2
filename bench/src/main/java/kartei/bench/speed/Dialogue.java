package kartei.bench.speed;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;

/** A running program that answers each line of its input with a line. */
final class Dialogue implements Closeable {
  private final Command command;
  private final Process process;
  private final BufferedWriter input;
  private final BufferedReader output;

  /**
   * An answer.
   *
   * @param millis from the question to the end of the answer
   */
  record Reply(String line, double millis) {}

  Dialogue(Timed timed, Command command) throws IOException {
    this.command = command;
    this.process = timed.start(command);
    this.input = process.outputWriter(java.nio.charset.StandardCharsets.UTF_8);
    this.output = process.inputReader(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Asks; fails if nothing is found. */
  Reply find(String question) throws IOException {
    Reply reply = ask(question);
    if (AnswerLine.total(reply.line()) == 0) {
      throw new FailedRun("nothing for '" + question + "' from " + command.words());
    }
    return reply;
  }

  Reply ask(String question) throws IOException {
    long start = System.nanoTime();
    input.write(question);
    input.newLine();
    input.flush();
    String line = output.readLine();
    double millis = (System.nanoTime() - start) / 1e6;
    if (line == null) {
      throw new FailedRun("no answer to '" + question + "' from " + command.words());
    }
    return new Reply(line, millis);
  }

  @Override
  public void close() throws IOException {
    input.close();
    process.onExit().join();
    output.close();
  }
}
