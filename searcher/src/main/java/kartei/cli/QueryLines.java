package kartei.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import kartei.search.SearchRequest;

/**
 * {@code search -}: one question a line from standard input, one JSON object a line as answer, for
 * scripts that ask much and would not start a program each time. A line that cannot be answered is
 * answered with an error.
 */
final class QueryLines {
  private final Console console;
  private final OpenIndex index;
  private final RequestLine reader;
  private final SearchJson answers;

  QueryLines(Console console, OpenIndex index, SearchRequest defaults) {
    this.console = console;
    this.index = index;
    this.reader = new RequestLine(defaults);
    this.answers = new SearchJson(console);
  }

  int answer(InputStream input) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    int found = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      found += answer(line) ? 1 : 0;
      if (console.out().checkError()) { // flushes: who asks waits for the answer
        return ExitCode.ERROR;
      }
    }
    return found > 0 ? ExitCode.OK : ExitCode.NOTHING;
  }

  private boolean answer(String line) throws IOException {
    var printer = new JsonPrinter(console.out());
    SearchRequest request;
    try {
      request = reader.read(line);
    } catch (IllegalArgumentException e) {
      String message = console.messages().get("error.line_broken", String.valueOf(e.getMessage()));
      printer.problem(new Problem("line_broken", message, null));
      return false;
    }
    try {
      var result = index.searcher().search(request);
      answers.hits(result, index.state(), Explanations.NONE);
      return result.total() > 0;
    } catch (kartei.query.InvalidFilterException e) {
      printer.problem(new Problems(console.messages()).of(e));
      return false;
    }
  }
}
