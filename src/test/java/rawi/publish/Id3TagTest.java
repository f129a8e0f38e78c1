package rawi.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tag byte by byte, against the specification. */
class Id3TagTest {
  private static byte[] bytes(String latin1) {
    return latin1.getBytes(ISO_8859_1);
  }

  @Test
  void headerHasVersion3AndASynchsafeSize() {
    byte[] tag = new Id3Tag(List.of(new TextFrame("TIT2", "a".repeat(300)))).toBytes();
    int size = 10 + 1 + 300;
    assertThat(tag).hasSize(10 + size);
    assertThat(tag).startsWith(bytes("ID3\3\0\0\0\0"));
    assertThat(tag[8]).isEqualTo((byte) (size >> 7));
    assertThat(tag[9]).isEqualTo((byte) (size & 0x7F));
  }

  @Test
  void frameSizesArePlainNumbers() {
    byte[] tag = new Id3Tag(List.of(new TextFrame("TIT2", "a".repeat(300)))).toBytes();
    assertThat(new String(tag, 10, 10, ISO_8859_1)).isEqualTo("TIT2\0\0\1-\0\0");
  }

  @Test
  void latinTextIsLatin1() {
    assertThat(new TextFrame("TPE1", "Café").body()).isEqualTo(bytes("\0Café"));
  }

  @Test
  void arabicTextIsUtf16WithItsMark() {
    assertThat(new TextFrame("TIT2", "راو").body())
        .startsWith(1, 0xFF, 0xFE)
        .endsWith("راو".getBytes(UTF_16LE));
  }

  @Test
  void textKeepsToOneLine() {
    assertThat(new TextFrame("TIT2", " a\0b\r\nc\t").text()).isEqualTo("a b c");
  }

  @Test
  void commentHasItsLanguage() {
    assertThat(new CommentFrame("ara", "two\r\nlines").body())
        .isEqualTo(bytes("\0ara\0two\nlines"));
  }

  @Test
  void arabicCommentEndsItsEmptyDescriptionInTwoZeros() {
    assertThat(new CommentFrame("ara", "و").body())
        .containsExactly(1, 'a', 'r', 'a', 0xFF, 0xFE, 0, 0, 0xFF, 0xFE, 0x48, 0x06);
  }

  @Test
  void userTextHasItsName() {
    assertThat(new UserTextFrame("RAWI", "0.1.0").body()).isEqualTo(bytes("\0RAWI\0000.1.0"));
  }

  @Test
  void pictureIsAFrontCover() {
    assertThat(new PictureFrame("image/png", new byte[] {9, 8}).body())
        .isEqualTo(bytes("\0image/png\0\3\0\u0009\u0008"));
  }

  @Test
  void contentsAreTopLevelAndOrdered() {
    assertThat(new ContentsFrame(List.of("chp0", "chp1")).body())
        .isEqualTo(bytes("toc\0\3\2chp0\0chp1\0"));
  }

  @Test
  void contentsCount255() {
    byte[] body = new ContentsFrame(Collections.nCopies(255, "c")).body();
    assertThat(body[5]).isEqualTo((byte) 255);
  }

  @Test
  void contentsRefuse256AndNone() {
    assertThatThrownBy(() -> new ContentsFrame(Collections.nCopies(256, "c")))
        .hasMessageContaining("256");
    assertThatThrownBy(() -> new ContentsFrame(List.of())).hasMessageContaining("0 chapters");
  }

  @Test
  void chapterHasTimesNoOffsetsAndATitleInUtf16() {
    assertThat(new ChapterFrame("chp0", 0x01020304, 0x05060708, "A").body())
        .isEqualTo(
            bytes(
                "chp0\0\1\2\3\4\5\6\7\u0008"
                    + "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff"
                    + "TIT2\0\0\0\5\0\0\1\u00ff\u00feA\0"));
  }

  @Test
  void chaptersOfATrackTouch() {
    List<Frame> frames = Id3Tag.chapters(Episodes.track(100_003, List.of("أ", "ب", "ج")));
    assertThat(frames.get(0)).isEqualTo(new ContentsFrame(List.of("chp0", "chp1", "chp2")));
    assertThat(frames.subList(1, 4))
        .containsExactly(
            new ChapterFrame("chp0", 0, 756, "أ"),
            new ChapterFrame("chp1", 756, 1512, "ب"),
            new ChapterFrame("chp2", 1512, 2268, "ج"));
  }

  @Test
  void refusesBadFrames() {
    assertThatThrownBy(() -> new TextFrame("APIC", "a")).hasMessageContaining("APIC");
    assertThatThrownBy(() -> new TextFrame("TXXX", "a")).hasMessageContaining("TXXX");
    assertThatThrownBy(() -> new TextFrame("TIT2", "\n")).hasMessageContaining("TIT2");
    assertThatThrownBy(() -> new UserTextFrame("", "a")).hasMessageContaining("\"a\"");
    assertThatThrownBy(() -> new CommentFrame("ar", "a")).hasMessageContaining("\"ar\"");
    assertThatThrownBy(() -> new PictureFrame("image/gif", new byte[1]))
        .hasMessageContaining("image/gif");
    assertThatThrownBy(() -> new PictureFrame("image/png", new byte[0]))
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> new ChapterFrame("a b", 0, 1, "")).hasMessageContaining("a b");
    assertThatThrownBy(() -> new ChapterFrame("a", 2, 1, "")).hasMessageContaining("2 to 1");
    assertThatThrownBy(() -> new Id3Tag(List.of())).hasMessageContaining("without a frame");
  }
}
