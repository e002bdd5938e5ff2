package kartei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kartei.analysis.Reason;
import kartei.analysis.Reason.Kind;
import kartei.analysis.WordReport;
import kartei.analysis.WordReport.Step;

/** Says in plain words what was done to a word, and why. */
final class AnalysisSteps {
  private final Messages messages;

  AnalysisSteps(Messages messages) {
    this.messages = messages;
  }

  /** A sentence for each step, in the order of the steps. */
  List<String> of(WordReport report) {
    var sentences = new ArrayList<String>();
    List<Step> steps = report.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean joined = i + 1 < steps.size() && steps.get(i + 1).name().equals("part");
      if (!isOnlyCase(step, report.word())) {
        String key = "analyze.step." + step.name();
        sentences.add(messages.get(key, step.result(), reasons(step, joined)));
      }
    }
    return sentences;
  }

  /** That a word is looked for in small letters goes without saying. */
  private static boolean isOnlyCase(Step step, String word) {
    return step.name().equals("spelling") && step.result().equals(word.toLowerCase(Locale.ROOT));
  }

  /**
   * @param joined whether another part follows, so that an ending is a linking element
   */
  private String reasons(Step step, boolean joined) {
    var words = new ArrayList<String>();
    for (Reason reason : Reason.of(step)) {
      String key = reason.kind() == Kind.ENDING && joined ? "LINK" : reason.kind().name();
      Object[] letters = reason.letters().split(" ");
      words.add(messages.get("analyze.reason." + key, letters));
    }
    return String.join(", ", words);
  }
}
