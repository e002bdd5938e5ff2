package kartei.search;

import java.util.List;

/** No entry has the name that was asked for, or several have it. */
public final class UnknownEntryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String[] candidates;
  private final boolean ambiguous;

  /**
   * @param candidates entries that could be meant: titles near the name, or all that bear it
   * @param ambiguous whether they bear it
   */
  UnknownEntryException(String name, List<String> candidates, boolean ambiguous) {
    super(name);
    this.name = name;
    this.candidates = candidates.toArray(String[]::new);
    this.ambiguous = ambiguous;
  }

  /** Whether several entries have the name. */
  public boolean isAmbiguous() {
    return ambiguous;
  }

  public String name() {
    return name;
  }

  public List<String> candidates() {
    return List.of(candidates);
  }
}
