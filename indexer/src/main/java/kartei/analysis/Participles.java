package kartei.analysis;

/** Participles that stand as adjectives of their own: {@code unberührt}, {@code unbekannte}. */
final class Participles {

  private Participles() {}

  /** The participle without its ending. */
  static String base(String form) {
    for (String ending : new String[] {"em", "er", "es", "e"}) {
      if (form.endsWith(ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    boolean weak = form.endsWith("ten") || form.endsWith("nden") || form.endsWith("nen");
    return weak ? form.substring(0, form.length() - 2) : form;
  }
}
