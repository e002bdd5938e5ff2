package kartei.corpus;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: UTF-16 by its mark, else strict UTF-8, else Windows-1252, which is what German
 * files that are no UTF-8 were written in.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final char REPLACEMENT = '\uFFFD';

  /** As far as ripgrep and git look for a NUL byte. */
  private static final int BINARY_SAMPLE = 8192;

  private TextDecoder() {}

  /** A text, and what was unusual about its bytes. */
  record Decoded(String text, FileNotice.@Nullable Kind kind) {
    List<FileNotice> notices(String path) {
      return kind == null ? List.of() : List.of(new FileNotice(path, 1, kind, ""));
    }
  }

  /** The text of the bytes, or null if they are none. */
  static @Nullable Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, UTF_16BE);
    }
    if (isBinary(bytes)) {
      return null;
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = utf8(bytes, mark);
    return text != null
        ? new Decoded(text, null)
        : new Decoded(
            new String(bytes, mark, bytes.length - mark, WINDOWS_1252),
            FileNotice.Kind.WINDOWS_1252);
  }

  private static Decoded utf16(byte[] bytes, Charset charset) {
    String text = strict(bytes, 2, charset);
    return text != null
        ? new Decoded(text, null)
        : new Decoded(
            new String(bytes, 2, bytes.length - 2, charset), FileNotice.Kind.BROKEN_UTF_16);
  }

  /** A text without the sign that stands for broken bytes had none: told in half of the time. */
  private static @Nullable String utf8(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : strict(bytes, from, UTF_8);
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return charset.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, BINARY_SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
