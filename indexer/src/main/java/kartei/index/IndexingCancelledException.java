package kartei.index;

/** A run was stopped from outside; the index is as it was before. */
public final class IndexingCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
