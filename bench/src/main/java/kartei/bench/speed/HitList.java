package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program answers, so that two runs can be compared: a faster answer that is another answer
 * does not count.
 */
final class HitList {
  private HitList() {}

  /** Writes a line for each question: the question, how many were found, the best of them. */
  static void write(List<String> questions, Dialogue program, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String question : questions) {
      String answer = program.find(question).line();
      String ids = String.join(" ", AnswerLine.ids(answer));
      lines.add(question + "\t" + AnswerLine.total(answer) + "\t" + ids);
    }
    Files.write(file, lines);
  }
}
