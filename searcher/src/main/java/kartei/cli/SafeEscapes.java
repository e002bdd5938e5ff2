package kartei.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what Jackson leaves as it is although terminals and scripts trip over it: the control
 * characters U+007F to U+009F, the line separators of Unicode and the marks that turn the direction
 * of writing.
 */
final class SafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private static final int[] ASCII = standardAsciiEscapesForJSON();

  static {
    ASCII[0x7f] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean control = c >= 0x80 && c <= 0x9f;
    boolean separator = c == 0x2028 || c == 0x2029;
    boolean direction =
        c == 0x061c
            || c == 0x200e
            || c == 0x200f
            || (c >= 0x202a && c <= 0x202e)
            || (c >= 0x2066 && c <= 0x2069);
    return control || separator || direction
        ? new SerializedString(String.format("\\u%04x", c))
        : null;
  }
}
