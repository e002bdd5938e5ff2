package kartei.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import kartei.analysis.CompoundPart;
import kartei.analysis.WordForms;
import org.jspecify.annotations.Nullable;

/** Says what the analyzer made of a text, word by word. */
final class AnalysisPrinter {
  private static final int LABEL_WIDTH = 12;

  private final PrintStream out;
  private final Style style;
  private final Messages messages;
  private final AnalysisSteps steps;

  AnalysisPrinter(Console console) {
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
    this.steps = new AnalysisSteps(messages);
  }

  void print(Analysis analysis) {
    for (Analysis.Word word : analysis.words()) {
      WordForms forms = word.token().forms();
      String kind = messages.get("analyze.kind." + forms.kind());
      out.println(style.title(Printable.of(word.written())) + "  " + style.faint("(" + kind + ")"));
      row("exact", forms.exact());
      row("stem", forms.stem());
      row("root", forms.root());
      row("parts", parts(forms.parts()));
      for (String step : steps.of(word.report())) {
        out.println("    " + style.faint(Printable.of(step)));
      }
    }
  }

  private void row(String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      String label = Wrapped.padded(messages.get("analyze." + key), LABEL_WIDTH);
      out.println("  " + label + Printable.of(text));
    }
  }

  private static @Nullable String parts(List<CompoundPart> parts) {
    return parts.isEmpty()
        ? null
        : parts.stream().map(CompoundPart::stem).collect(Collectors.joining(" + "));
  }

  /** {@code kartei.analysis/1}. */
  static void json(Console console, Analysis analysis) {
    new JsonPrinter(console.out())
        .print(
            "kartei.analysis/1",
            json -> {
              JsonPrinter.write(json, "text", analysis.text());
              json.writeNullProperty("error");
              JsonPrinter.writeObjects(
                  json,
                  "words",
                  analysis.words(),
                  word -> {
                    WordForms forms = word.token().forms();
                    JsonPrinter.write(json, "word", word.written());
                    json.writeNumberProperty("start", word.token().start());
                    json.writeNumberProperty("end", word.token().end());
                    json.writeNumberProperty("position", word.token().position());
                    json.writeNumberProperty("span", word.token().span());
                    json.writeStringProperty("kind", JsonEntry.name(forms.kind()));
                    JsonPrinter.write(json, "exact", forms.exact());
                    JsonPrinter.write(json, "stem", forms.stem());
                    JsonPrinter.write(json, "root", forms.root());
                    JsonPrinter.writeObjects(
                        json,
                        "parts",
                        forms.parts(),
                        part -> {
                          JsonPrinter.write(json, "stem", part.stem());
                          json.writeNumberProperty("start", part.start());
                          json.writeNumberProperty("end", part.end());
                        });
                    JsonPrinter.writeObjects(
                        json,
                        "steps",
                        word.report().steps(),
                        step -> {
                          JsonPrinter.write(json, "name", step.name());
                          JsonPrinter.write(json, "result", step.result());
                          JsonPrinter.write(json, "reason", step.reason());
                        });
                  });
            });
  }
}
