package kartei.analysis;

import java.util.function.IntUnaryOperator;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.util.AttributeSource;

/** The attributes of a stream, set from a {@link TermCursor}. */
final class TermAttributes {

  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute increment;
  private final PositionLengthAttribute length;

  TermAttributes(AttributeSource stream) {
    term = stream.addAttribute(CharTermAttribute.class);
    offset = stream.addAttribute(OffsetAttribute.class);
    increment = stream.addAttribute(PositionIncrementAttribute.class);
    length = stream.addAttribute(PositionLengthAttribute.class);
  }

  boolean set(TermCursor cursor, IntUnaryOperator corrected) {
    term.setEmpty().append(cursor.term());
    offset.setOffset(corrected.applyAsInt(cursor.start()), corrected.applyAsInt(cursor.end()));
    increment.setPositionIncrement(cursor.increment());
    length.setPositionLength(cursor.span());
    return true;
  }

  void end(int finalOffset) {
    offset.setOffset(finalOffset, finalOffset);
  }
}
