package rawi.article;

import java.util.ArrayList;
import java.util.List;
import rawi.article.Passage.Kind;
import rawi.article.ScriptWriter.PlacedPassage;

/**
 * Decides where chapters begin.
 *
 * <ul>
 *   <li>Every heading begins a chapter under its own text; text before the first heading is a
 *       chapter under the article's title, or under its first words where that heading says the
 *       same.
 *   <li>Without headings every paragraph begins a chapter under its first words; items and rows
 *       belong to the paragraph before them, and a title line to the paragraph after it.
 *   <li>Where there are too many, the deepest headings begin none, level by level; what is still
 *       too many is thinned out evenly.
 * </ul>
 */
final class ChapterPlan {
  private ChapterPlan() {}

  /** A chapter that may be dropped: level 0 last. */
  private record Candidate(int level, ChapterStart start) {}

  static List<ChapterStart> of(Article article, List<PlacedPassage> places) {
    boolean headings = places.stream().anyMatch(place -> place.passage().kind() == Kind.HEADING);
    List<Candidate> all = headings ? byHeading(article, places) : byParagraph(article, places);
    return thinned(withoutDeepest(all)).stream().map(Candidate::start).toList();
  }

  private static List<Candidate> byHeading(Article article, List<PlacedPassage> places) {
    List<Candidate> chapters = new ArrayList<>();
    for (PlacedPassage place : places) {
      if (place.passage().kind() == Kind.HEADING) {
        chapters.add(candidate(place.level(), place.passage().text(), place));
      } else if (chapters.isEmpty()) {
        String firstWords = FirstWords.of(place.passage().text());
        boolean isTaken = article.title().equals(firstHeading(places));
        chapters.add(candidate(0, isTaken ? firstWords : article.title(), place));
      }
    }
    return chapters;
  }

  private static String firstHeading(List<PlacedPassage> places) {
    return places.stream()
        .map(PlacedPassage::passage)
        .filter(passage -> passage.kind() == Kind.HEADING)
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static List<Candidate> byParagraph(Article article, List<PlacedPassage> places) {
    List<Candidate> chapters = new ArrayList<>();
    boolean titleLine = article.titleOrigin() == TitleOrigin.FIRST_LINE;
    for (int i = 0; i < places.size(); i++) {
      PlacedPassage place = places.get(i);
      if (i == 0 && titleLine) {
        chapters.add(candidate(0, article.title(), place));
      } else if (i == 0 || (place.passage().kind() == Kind.PARAGRAPH && !(i == 1 && titleLine))) {
        chapters.add(candidate(0, FirstWords.of(place.passage().text()), place));
      }
    }
    return chapters;
  }

  private static Candidate candidate(int level, String title, PlacedPassage place) {
    return new Candidate(level, new ChapterStart(title, place.firstSentence()));
  }

  /** The first chapter always stays: the speech begins with it. */
  private static List<Candidate> withoutDeepest(List<Candidate> all) {
    List<Candidate> kept = all;
    for (int level = 6; level > 1 && kept.size() > Script.MAX_CHAPTERS; level--) {
      int deepest = level;
      Candidate first = kept.get(0);
      List<Candidate> higher =
          kept.stream().filter(c -> c.equals(first) || c.level() < deepest).toList();
      if (higher.size() > 1) {
        kept = higher;
      }
    }
    return kept;
  }

  private static List<Candidate> thinned(List<Candidate> all) {
    if (all.size() <= Script.MAX_CHAPTERS) {
      return all;
    }
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < Script.MAX_CHAPTERS; i++) {
      kept.add(all.get((int) ((long) i * all.size() / Script.MAX_CHAPTERS)));
    }
    return kept;
  }
}
