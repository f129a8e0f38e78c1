package rawi.voice;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A voice of made-up files, with its manifest. */
final class TestVoice {
  private final String name;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final URI server;
  private String extra = "";

  /**
   * @param server where the manifest says that the files are
   */
  TestVoice(String name, URI server) {
    this.name = name;
    this.server = server;
    files.put("one.pdf", bytes(1, 300_000));
    files.put("two.inf", bytes(2, 20_000));
    files.put("LICENSE.md", bytes(3, 1000));
  }

  static byte[] bytes(int seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  Map<String, byte[]> files() {
    return files;
  }

  TestVoice with(String line) {
    extra = line + "\n";
    return this;
  }

  /** Writes the manifest into {@code folder/name}, with a table beside it. */
  Voice manifest(Path folder) throws Exception {
    Path home = Files.createDirectories(folder.resolve(name));
    StringBuilder yaml =
        new StringBuilder(
            """
            engine: marytts
            language: ar
            gender: male
            quality: 50
            rate: 1.0
            pitch: 1.0
            sampleRate: 16000
            licence: CC-BY-SA-4.0
            description: A test
            attribution: By somebody
            """);
    yaml.append(extra).append("files:\n");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      yaml.append("  - name: ").append(file.getKey()).append('\n');
      yaml.append("    url: ").append(server.resolve(file.getKey())).append('\n');
      yaml.append("    size: ").append(file.getValue().length).append('\n');
      yaml.append("    sha256: ").append(sha256(file.getValue())).append('\n');
    }
    Files.writeString(home.resolve("voice.yaml"), yaml);
    Files.writeString(home.resolve("phones.tsv"), "table of " + extra);
    return VoiceManifest.read(home);
  }

  /** Puts the files themselves into a folder. */
  Path filesIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
