package kartei.search;

import java.util.List;

/** No entry has the name that was asked for, or several have it. */
public final class UnknownEntryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String[] candidates;

  /**
   * @param candidates entries that could be meant: titles near the name, or all that bear it
   */
  public UnknownEntryException(String name, List<String> candidates) {
    super(name);
    this.name = name;
    this.candidates = candidates.toArray(String[]::new);
  }

  public String name() {
    return name;
  }

  public List<String> candidates() {
    return List.of(candidates);
  }
}
