package rawi.article;

import java.util.List;

/**
 * What is to be spoken: the sentences of an article in order, and where its chapters begin.
 *
 * @param article where they come from
 * @param sentences numbered from 1 without a gap, at least one
 * @param chapters in order, the first at sentence 1, at most {@link #MAX_CHAPTERS}
 */
public record Script(Article article, List<Sentence> sentences, List<ChapterStart> chapters) {
  /** ID3 counts chapters in one byte. */
  public static final int MAX_CHAPTERS = 255;

  public Script {
    sentences = List.copyOf(sentences);
    chapters = List.copyOf(chapters);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).number() != i + 1) {
        throw new IllegalArgumentException(sentences.get(i) + " in place " + (i + 1));
      }
    }
    if (chapters.isEmpty() || chapters.size() > MAX_CHAPTERS) {
      throw new IllegalArgumentException(chapters.size() + " chapters");
    }
    int last = 0;
    for (ChapterStart chapter : chapters) {
      boolean rises = last == 0 ? chapter.firstSentence() == 1 : chapter.firstSentence() > last;
      if (!rises || chapter.firstSentence() > sentences.size()) {
        throw new IllegalArgumentException(chapter + " after sentence " + last);
      }
      last = chapter.firstSentence();
    }
  }

  /** Cuts an article into sentences and chapters. */
  public static Script of(Article article, SentenceSplitter splitter) {
    return new ScriptWriter(article, splitter).write();
  }
}
