package kartei.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The program that Kartei is compared with, what most write with Lucene first: {@code build LINES
 * INDEX THREADS}, {@code search INDEX TEXT}, {@code search-nio INDEX TEXT}, and {@code serve
 * INDEX}, which answers line by line.
 */
public final class PlainLucene {
  private PlainLucene() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path path = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "build" -> PlainIndex.build(path, Path.of(arguments[2]), Integer.parseInt(arguments[3]));
      case "search" -> print(FSDirectory.open(path), arguments[2]);
      case "search-nio" -> print(new NIOFSDirectory(path), arguments[2]);
      case "serve" -> serve(path);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void print(FSDirectory directory, String text) throws IOException {
    var out = new StringBuilder();
    try (var search = new PlainSearch(directory)) {
      PlainSearch.Answer answer = search.answer(text);
      if (answer.hits().isEmpty()) {
        throw new FailedRun("nothing for " + text);
      }
      for (PlainSearch.Found hit : answer.hits()) {
        out.append(hit.title()).append('\n').append("   ").append(hit.id()).append('\n');
        out.append("   ").append(hit.snippet()).append("\n\n");
      }
      out.append(answer.total()).append(" found.\n");
    }
    var stdout = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    stdout.print(out);
    stdout.flush();
  }

  private static void serve(Path index) throws IOException {
    var stdout = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var search = new PlainSearch(FSDirectory.open(index))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        long start = System.nanoTime();
        PlainSearch.Answer answer = search.answer(line);
        double millis = (System.nanoTime() - start) / 1e6;
        stdout.println(AnswerLine.of(answer, millis));
        stdout.flush();
      }
    }
  }
}
