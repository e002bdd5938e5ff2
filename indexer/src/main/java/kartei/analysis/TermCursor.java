package kartei.analysis;

import java.util.List;

/** Walks over the terms of one layer. */
final class TermCursor {

  /** Lucene refuses terms of more than 32,766 bytes; nobody searches for more than this. */
  private static final int LONGEST_TERM = 255;

  private List<Token> tokens = List.of();
  private Layer layer = Layer.EXACT;
  private int token;
  private int part;
  private int piece;
  private int lastPosition;

  private String term = "";
  private int start;
  private int end;
  private int increment;
  private int span;

  void start(List<Token> list, Layer ofLayer) {
    tokens = list;
    layer = ofLayer;
    token = 0;
    part = 0;
    piece = 0;
    lastPosition = -1;
  }

  boolean next() {
    while (token < tokens.size()) {
      Token here = tokens.get(token);
      String whole = wholeTerm(here);
      if (piece < whole.length()) {
        set(here, whole);
        return true;
      }
      piece = 0;
      part++;
      if (layer != Layer.PARTS || part >= here.forms().allParts().size()) {
        part = 0;
        token++;
      }
    }
    return false;
  }

  private void set(Token here, String whole) {
    int to = Math.min(whole.length(), piece + LONGEST_TERM);
    term = whole.substring(piece, to);
    piece = to;
    increment = here.position() - lastPosition;
    lastPosition = here.position();
    span = layer == Layer.PARTS ? 1 : here.span();
    setOffsets(here);
  }

  private void setOffsets(Token here) {
    start = here.start();
    end = here.end();
    if (layer == Layer.PARTS) {
      CompoundPart of = here.forms().allParts().get(part);
      start = Math.min(here.start() + of.start(), here.end());
      end = Math.min(here.start() + of.end(), here.end());
    }
  }

  private String wholeTerm(Token here) {
    WordForms forms = here.forms();
    String whole =
        switch (layer) {
          case EXACT -> forms.exact();
          case STEM -> forms.stem();
          case ROOT -> forms.root();
          case PARTS -> part < forms.allParts().size() ? forms.allParts().get(part).stem() : null;
        };
    return whole == null ? "" : whole;
  }

  String term() {
    return term;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int increment() {
    return increment;
  }

  int span() {
    return span;
  }
}
