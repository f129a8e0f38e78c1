package rawi.article;

import java.util.List;

/**
 * Cuts a passage into sentences.
 *
 * <p>ICU's sentence rules (Unicode Standard Annex 29) propose the ends, with … beside them, and a
 * dash after a final mark, which they pass over. Of these, the first rule that fits decides:
 *
 * <ul>
 *   <li>A passage's end ends a sentence.
 *   <li>A mark before another mark does not: "؟!" is one mark, "!،" goes on.
 *   <li>A number or letter that begins a sentence, with its dot, is a list mark: "1. البداية".
 *   <li>".." "..." and "…" are pauses, unless they close speech that a colon opened.
 *   <li>A dot belongs to its word in abbreviations, initials, addresses and names such as .NET; see
 *       {@link DotRules}.
 *   <li>Before a closing quotation mark or bracket, see {@link ClosingRules}.
 *   <li>Any other final mark ends its sentence, with or without a blank after it.
 * </ul>
 *
 * <p>Closing marks stay with the sentence before, opening marks with the one after. What has no
 * letter or digit is joined to the sentence before, or, at the start, after.
 *
 * <p>May be used by several threads at once.
 */
public final class SentenceSplitter {
  private final Abbreviations abbreviations = Abbreviations.load();

  /** The sentences of a passage, in order, without the blanks between them; at least one. */
  public List<TextRange> split(Passage passage) {
    return split(passage.text());
  }

  List<TextRange> split(String text) {
    return new SentenceScan(text, abbreviations).sentences();
  }
}
