package rawi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rawi.voice.Voice;
import rawi.voice.VoiceCatalogue;

/** {@code rawi voices}: the voices that there are, and what can be done with them. */
@Command(
    name = "voices",
    description = "List the voices; * marks the one that speaks by default.",
    subcommands = {
      VoicesInstallCommand.class,
      VoicesRemoveCommand.class,
      VoicesVerifyCommand.class,
      VoicesPreviewCommand.class
    })
final class VoicesCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    VoiceChoice choice = VoiceChoice.ofUser();
    String chosen = choice.name(null);
    List<Line> lines =
        choice.catalogue().all().stream().map(voice -> Line.of(voice, chosen)).toList();
    if (json) {
      spec.commandLine()
          .getOut()
          .println(
              JsonMapper.builder()
                  .build()
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(lines));
    } else {
      spec.commandLine().getOut().print(table(lines));
    }
    return 0;
  }

  /** What is told of a voice; the names are those of the JSON. */
  record Line(
      String name,
      String engine,
      String language,
      String gender,
      int quality,
      String licence,
      long bytes,
      boolean installed,
      boolean isDefault,
      String description,
      String homePage,
      String attribution) {
    static Line of(Voice voice, String chosen) {
      return new Line(
          voice.name(),
          voice.engine(),
          voice.language(),
          voice.gender(),
          voice.quality(),
          voice.licence(),
          voice.origin().size(),
          VoiceCatalogue.isInstalled(voice),
          voice.name().equals(chosen),
          voice.description(),
          voice.origin().homePage(),
          voice.origin().attribution());
    }

    private String state() {
      if (bytes == 0) {
        return "comes with";
      }
      return installed ? "yes" : "no";
    }

    private String size() {
      return bytes == 0 ? "-" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
  }

  private TextTable table(List<Line> lines) {
    TextTable table =
        TextTable.forColumns(
            spec.commandLine().getColorScheme(),
            column(2),
            column(14),
            column(10),
            column(9),
            column(9),
            column(19),
            column(9),
            column(12),
            column(46));
    table.addRowValues(
        "", "NAME", "ENGINE", "GENDER", "QUALITY", "LICENCE", "SIZE", "INSTALLED", "DESCRIPTION");
    for (Line line : lines) {
      table.addRowValues(
          line.isDefault() ? "*" : "",
          line.name(),
          line.engine(),
          line.gender(),
          Integer.toString(line.quality()),
          line.licence(),
          line.size(),
          line.state(),
          line.description());
    }
    return table;
  }

  private static Column column(int width) {
    return new Help.Column(width, 0, Column.Overflow.WRAP);
  }
}
