package rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
  void theVoiceAskedForWinsThenTheEnvironmentThenTheSettings() {
    Settings settings = new Settings("of-settings");
    Map<String, String> environment = Map.of("RAWI_VOICE", "of-environment");
    assertThat(new VoiceChoice(settings, environment).name("asked")).isEqualTo("asked");
    assertThat(new VoiceChoice(settings, environment).name(null)).isEqualTo("of-environment");
    assertThat(new VoiceChoice(settings, Map.of()).name(null)).isEqualTo("of-settings");
    assertThat(new VoiceChoice(new Settings(null), Map.of()).name(null)).isEqualTo("espeak");
  }

  @Test
  void timeAsPlayersShowIt() {
    assertThat(Clock.of(187_400)).isEqualTo("3:07");
    assertThat(Clock.of(3_765_000)).isEqualTo("1:02:45");
    assertThat(Clock.exact(3_765_042)).isEqualTo("1:02:45.042");
  }
}
