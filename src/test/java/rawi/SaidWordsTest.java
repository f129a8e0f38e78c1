package rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rawi.arabic.Token;
import rawi.arabic.VocalisedText;
import rawi.publish.Report.Said;

class SaidWordsTest {
  @Test
  void theWordsOfANumberBelongTogether() {
    VocalisedText vocalised =
        new VocalisedText(
            List.of(
                Token.word("قَرَأَ", 0, 3),
                Token.word("خَمْسَةَ", 4, 6),
                Token.word("عَشَرَ", 4, 6),
                Token.word("كِتَابًا", 7, 12),
                Token.mark(".", 12, 13)));
    assertThat(SaidWords.of("قرأ 15 كتابا.", vocalised))
        .containsExactly(
            new Said("قرأ", "قَرَأَ"),
            new Said("15", "خَمْسَةَ عَشَرَ"),
            new Said("كتابا", "كِتَابًا"));
  }
}
