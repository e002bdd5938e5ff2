package kartei.corpus;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String TEXT = "# Größe 🚀\r\nStraße";

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8)))
        .isEqualTo(new TextDecoder.Decoded(TEXT, null));
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8)))
        .isEqualTo(new TextDecoder.Decoded(TEXT, null));
  }

  @Test
  void readsUtf16ByItsMark() {
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE)))
        .isEqualTo(new TextDecoder.Decoded(TEXT, null));
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE)))
        .isEqualTo(new TextDecoder.Decoded(TEXT, null));
  }

  @Test
  void repairsBrokenUtf16AndSaysSo() {
    byte[] bytes = bytes(0xFF, 0xFE, 'a', 0, 0x00, 0xDC, 'b', 0);
    assertThat(TextDecoder.decode(bytes))
        .isEqualTo(new TextDecoder.Decoded("a\uFFFDb", FileNotice.Kind.BROKEN_UTF_16));
  }

  @Test
  void readsTheRestAsWindows1252AndSaysSo() {
    byte[] bytes = "„Größe“ – 5 €".getBytes(Charset.forName("windows-1252"));
    assertThat(TextDecoder.decode(bytes))
        .isEqualTo(new TextDecoder.Decoded("„Größe“ – 5 €", FileNotice.Kind.WINDOWS_1252));
  }

  @Test
  void takesANulNearTheBeginningForBinary() {
    assertThat(TextDecoder.decode(bytes('P', 'K', 3, 0))).isNull();
    assertThat(TextDecoder.decode(("a".repeat(9000) + "\0").getBytes(UTF_8))).isNotNull();
  }

  @Test
  void readsNothingAsNothing() {
    assertThat(TextDecoder.decode(new byte[0])).isEqualTo(new TextDecoder.Decoded("", null));
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : values) {
      out.write(value);
    }
    return out.toByteArray();
  }
}
