package rawi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rawi.files.RawiHome;
import rawi.files.UserFolders;
import rawi.voice.Voice;
import rawi.voice.VoiceCatalogue;

/** {@code rawi voices}: the voices that there are. */
@Command(name = "voices", description = "List the voices; * marks the one that speaks by default.")
final class VoicesCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    UserFolders user = UserFolders.ofSystem();
    List<Voice> voices = VoiceCatalogue.of(RawiHome.find(), user).all();
    String chosen = new VoiceChoice(Settings.read(user), System.getenv()).name(null);
    TextTable table =
        TextTable.forColumns(
            spec.commandLine().getColorScheme(),
            column(2, Column.Overflow.TRUNCATE),
            column(14, Column.Overflow.WRAP),
            column(10, Column.Overflow.WRAP),
            column(10, Column.Overflow.WRAP),
            column(9, Column.Overflow.WRAP),
            column(18, Column.Overflow.WRAP),
            column(60, Column.Overflow.WRAP));
    table.addRowValues("", "NAME", "ENGINE", "LANGUAGE", "GENDER", "LICENCE", "DESCRIPTION");
    for (Voice voice : voices) {
      table.addRowValues(
          voice.name().equals(chosen) ? "*" : "",
          voice.name(),
          voice.engine(),
          voice.language(),
          voice.gender(),
          voice.licence(),
          voice.description());
    }
    spec.commandLine().getOut().print(table);
    return 0;
  }

  private static Column column(int width, Column.Overflow overflow) {
    return new Help.Column(width, 0, overflow);
  }
}
