package kartei.analysis;

/** The layers of terms, from what was written to what was derived. */
public enum Layer {
  EXACT,
  STEM,
  ROOT,
  PARTS
}
