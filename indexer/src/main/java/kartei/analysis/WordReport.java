package kartei.analysis;

import java.util.List;

/**
 * What was made of a word and why, for people.
 *
 * @param word the word as written
 * @param forms its terms
 * @param steps what was done, in its order
 */
public record WordReport(String word, WordForms forms, List<Step> steps) {

  public WordReport {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param name what was done: spelling, name, reading, split, part, stem, root
   * @param result what came out
   * @param reason the rule or the evidence
   */
  public record Step(String name, String result, String reason) {}
}
