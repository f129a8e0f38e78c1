package rawi.article;

import java.util.ArrayList;
import java.util.List;

/** Numbers the sentences of one article. */
final class ScriptWriter {
  private final Article article;
  private final SentenceSplitter splitter;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<PlacedPassage> places = new ArrayList<>();

  ScriptWriter(Article article, SentenceSplitter splitter) {
    this.article = article;
    this.splitter = splitter;
  }

  /**
   * A passage of the script.
   *
   * @param level of its section
   * @param firstSentence the number of its first sentence
   */
  record PlacedPassage(int level, Passage passage, int firstSentence) {}

  Script write() {
    for (Section section : article.sections()) {
      for (Passage passage : section.passages()) {
        places.add(new PlacedPassage(section.level(), passage, sentences.size() + 1));
        write(passage);
      }
    }
    return new Script(article, sentences, ChapterPlan.of(article, places));
  }

  private void write(Passage passage) {
    Opening opening = passage.kind() == Passage.Kind.HEADING ? Opening.SECTION : Opening.PARAGRAPH;
    for (TextRange range : splitter.split(passage)) {
      int offset = passage.offsetAt(range.start());
      sentences.add(
          new Sentence(
              sentences.size() + 1,
              range.of(passage.text()),
              article.lineAt(offset),
              offset,
              opening));
      opening = Opening.SENTENCE;
    }
  }
}
