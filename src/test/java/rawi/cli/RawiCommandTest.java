package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rawi.voice.VoiceCatalogue;

class RawiCommandTest {
  @Test
  void helpNamesTheCommands() {
    Cli run = Cli.run("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("speak", "text", "chapters", "voices", "Exit codes");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : new String[] {"speak", "text", "chapters", "voices"}) {
      assertThat(Cli.run(command, "--help").out()).contains("Usage: rawi " + command);
    }
  }

  @Test
  void version() {
    assertThat(Cli.run("--version").out()).startsWith("rawi ");
  }

  @Test
  void completionForTheShell() {
    assertThat(Cli.run("generate-completion").out()).contains("complete -F").contains("--voice");
  }

  @Test
  void voicesAreATable() {
    Cli run = Cli.run("voices");
    assertThat(run.code()).isZero();
    assertThat(run.lines().get(0)).contains("NAME", "ENGINE", "LICENCE");
    assertThat(run.out()).contains("espeak");
  }

  @Test
  void theVoiceAskedForWinsThenTheEnvironmentThenTheSettingsThenTheBest() {
    Settings settings = new Settings("of-settings");
    Map<String, String> environment = Map.of("RAWI_VOICE", "of-environment");
    assertThat(choice(settings, environment).name("asked")).isEqualTo("asked");
    assertThat(choice(settings, environment).name(null)).isEqualTo("of-environment");
    assertThat(choice(settings, Map.of()).name(null)).isEqualTo("of-settings");
    assertThat(choice(new Settings(null), Map.of()).name(null)).isEqualTo("espeak");
  }

  /** Of the voices that come with Rawi, of which one alone needs no installation. */
  private static VoiceChoice choice(Settings settings, Map<String, String> environment) {
    return new VoiceChoice(settings, environment, new VoiceCatalogue(List.of(Path.of("voices"))));
  }

  @Test
  void timeAsPlayersShowIt() {
    assertThat(Clock.of(187_400)).isEqualTo("3:07");
    assertThat(Clock.of(3_765_000)).isEqualTo("1:02:45");
    assertThat(Clock.exact(3_765_042)).isEqualTo("1:02:45.042");
  }
}
