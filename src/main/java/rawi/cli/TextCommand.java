package rawi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rawi.FrontEnd;
import rawi.arabic.phonemes.Ipa;
import rawi.article.Articles;
import rawi.article.Script;
import rawi.article.Sentence;
import rawi.article.SentenceSplitter;

/** {@code rawi text}: what a stage of the front end makes of an article, one sentence a line. */
@Command(
    name = "text",
    description = {
      "Print what a stage makes of an article, one sentence a line.",
      "Every stage prints the same sentences; those that hold nothing to say are left out."
    })
final class TextCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARTICLE", description = "A text or Markdown file: .txt, .md")
  Path article = Path.of("");

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      required = true,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  Stage stage = Stage.sentences;

  @Mixin LexiconOptions lexicon = new LexiconOptions();

  @Override
  public Integer call() {
    Script script = Script.of(Articles.read(article), new SentenceSplitter());
    PrintWriter out = spec.commandLine().getOut();
    try (FrontEnd frontEnd = new FrontEnd(lexicon.read())) {
      for (Sentence sentence : script.sentences()) {
        FrontEnd.Reading reading = frontEnd.read(sentence.text());
        if (reading.utterance().isPresent()) {
          out.println(stage.line(sentence, reading));
        }
      }
    }
    return 0;
  }

  /** The stages by the names that the user types. */
  enum Stage {
    sentences {
      @Override
      String line(Sentence sentence, FrontEnd.Reading reading) {
        return sentence.text().replaceAll("\\R", " ");
      }
    },
    normalised {
      @Override
      String line(Sentence sentence, FrontEnd.Reading reading) {
        return reading.normalised().toString();
      }
    },
    vocalised {
      @Override
      String line(Sentence sentence, FrontEnd.Reading reading) {
        return reading.vocalised().toString();
      }
    },
    pausal {
      @Override
      String line(Sentence sentence, FrontEnd.Reading reading) {
        return reading.pausal().toString();
      }
    },
    phonemes {
      @Override
      String line(Sentence sentence, FrontEnd.Reading reading) {
        return reading.utterance().map(Ipa::of).orElseThrow();
      }
    };

    abstract String line(Sentence sentence, FrontEnd.Reading reading);
  }
}
