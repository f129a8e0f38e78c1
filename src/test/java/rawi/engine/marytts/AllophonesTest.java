package rawi.engine.marytts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import rawi.arabic.phonemes.Boundary;
import rawi.arabic.phonemes.Phrase;
import rawi.arabic.phonemes.Utterance;
import rawi.engine.espeak.Sounds;

class AllophonesTest {
  private static final PhoneTable TABLE = PhoneTable.read(Path.of("voices", "nah", "phones.tsv"));

  private static Document document(double rate, double pitch, Phrase... phrases) {
    return new Allophones(TABLE, "ar", rate, pitch).of(new Utterance(List.of(phrases)));
  }

  private static String xml(Document document) throws Exception {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter xml = new StringWriter();
    transformer.transform(
        new DOMSource(document.getElementsByTagName("p").item(0)), new StreamResult(xml));
    return xml.toString().replaceAll(" xmlns=\"[^\"]*\"", "");
  }

  @Test
  void sentenceIsWrittenAsTheVoiceWasTrained() throws Exception {
    assertThat(
            xml(
                document(
                    1,
                    1,
                    Sounds.phrase("wa qˈaːl", Boundary.COMMA),
                    Sounds.phrase("lbˈaːb", Boundary.STATEMENT))))
        .isEqualTo(
            "<p><s><boundary duration=\"100\"/><prosody pitch=\"+0%\" rate=\"+0%\"><phrase>"
                + "<t ph=\"w a\"><syllable ph=\"w a\"><ph p=\"w\"/><ph p=\"a\"/></syllable></t>"
                + "<t ph=\"q AA l\"><syllable accent=\"L+H*\" ph=\"q AA l\" stress=\"1\">"
                + "<ph p=\"q\"/><ph p=\"AA\"/><ph p=\"l\"/></syllable></t><t>,</t>"
                + "<boundary breakindex=\"4\" duration=\"220\" tone=\"H-L%\"/></phrase><phrase>"
                + "<t ph=\"l - b aa b\"><syllable ph=\"l\"><ph p=\"l\"/></syllable>"
                + "<syllable accent=\"!H*\" ph=\"b aa b\" stress=\"1\">"
                + "<ph p=\"b\"/><ph p=\"aa\"/><ph p=\"b\"/></syllable></t><t>.</t>"
                + "<boundary breakindex=\"5\" duration=\"100\" tone=\"L-L%\"/></phrase>"
                + "</prosody></s></p>");
  }

  @Test
  void onlyTheLastAccentOfAStatementIsLowered() throws Exception {
    String statement = xml(document(1, 1, Sounds.phrase("qˈaːl qˈaːl fi", Boundary.STATEMENT)));
    assertThat(statement).containsSubsequence("L+H*", "!H*");
    String question = xml(document(1, 1, Sounds.phrase("qˈaːl qˈaːl fi", Boundary.QUESTION)));
    assertThat(question).doesNotContain("!H*").contains("H-H%");
  }

  @Test
  void rateAndPitchAreChangesInPerCent() throws Exception {
    Phrase phrase = Sounds.phrase("laː", Boundary.STATEMENT);
    assertThat(xml(document(1.3, 1.05, phrase))).contains("pitch=\"+5%\" rate=\"+30%\"");
    assertThat(xml(document(0.75, 0.5, phrase))).contains("pitch=\"-50%\" rate=\"-25%\"");
    assertThat(Prosody.of(document(1.337, 0.75, phrase))).isEqualTo(new Prosody(1.337, 0.75));
  }

  @Test
  void pausesInsideGoWithTheRate() throws Exception {
    Phrase first = Sounds.phrase("laː", Boundary.COMMA);
    Phrase second = Sounds.phrase("laː", Boundary.STATEMENT);
    assertThat(xml(document(2, 1, first, second))).contains("duration=\"110\" tone=\"H-L%\"");
  }
}
