package rawi.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final Path FILE = Path.of("مقال.txt");
  private static final String BOM = "\uFEFF";

  @Test
  void readsUtf8() {
    assertThat(TextDecoder.decode(FILE, "سلام 😀".getBytes(UTF_8))).isEqualTo("سلام 😀");
  }

  @Test
  void keepsTheByteOrderMarkSoThatOffsetsAreRight() {
    assertThat(TextDecoder.decode(FILE, (BOM + "سلام").getBytes(UTF_8))).isEqualTo(BOM + "سلام");
    assertThat(TextDecoder.decode(FILE, (BOM + "سلام").getBytes(UTF_16LE))).isEqualTo(BOM + "سلام");
    assertThat(TextDecoder.decode(FILE, (BOM + "سلام").getBytes(UTF_16BE))).isEqualTo(BOM + "سلام");
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(TextDecoder.decode(FILE, new byte[0])).isEmpty();
  }

  @Test
  void refusesTheOldWindowsEncodingAndSaysHowToConvertIt() {
    ArticleFailure failure = failure("ab سلام".getBytes(Charset.forName("windows-1256")));
    assertThat(failure.byteOffset()).hasValue(3);
    assertThat(failure).hasMessage("مقال.txt is not valid UTF-8 at byte 3.");
    assertThat(failure.remedy()).contains("iconv -f WINDOWS-1256 -t UTF-8");
    assertThat(failure.file()).isEqualTo(FILE);
  }

  @Test
  void refusesCutOffUtf8() {
    byte[] bytes = "سلام".getBytes(UTF_8);
    assertThat(failure(Arrays.copyOf(bytes, 7)).byteOffset()).hasValue(6);
  }

  @Test
  void refusesUtf8OfASurrogate() {
    assertThat(failure(HexFormat.of().parseHex("61eda080")).byteOffset()).hasValue(1);
  }

  @Test
  void refusesUtf16OfOddLength() {
    ArticleFailure failure = failure(HexFormat.of().parseHex("fffe310632"));
    assertThat(failure.byteOffset()).hasValue(4);
    assertThat(failure).hasMessageContaining("UTF-16LE");
  }

  @Test
  void refusesUnpairedSurrogates() {
    assertThat(failure(HexFormat.of().parseHex("feff0631dc000631")).byteOffset()).hasValue(4);
    assertThat(failure(HexFormat.of().parseHex("feff0631d8000631")).byteOffset()).hasValue(4);
    assertThat(failure(HexFormat.of().parseHex("feff0631d800")).byteOffset()).hasValue(4);
  }

  @Test
  void refusesZeroBytes() {
    ArticleFailure failure = failure(new byte[] {'P', 'K', 3, 0, (byte) 0xFF});
    assertThat(failure.byteOffset()).hasValue(3);
    assertThat(failure).hasMessageContaining("is not a text file");
    assertThat(failure(HexFormat.of().parseHex("fffe31060000")).byteOffset()).hasValue(4);
  }

  private static ArticleFailure failure(byte[] bytes) {
    return catchThrowableOfType(ArticleFailure.class, () -> TextDecoder.decode(FILE, bytes));
  }
}
