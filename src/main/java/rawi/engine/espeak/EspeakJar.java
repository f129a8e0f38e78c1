package rawi.engine.espeak;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * The jar piper-jni, of which libespeak-ng and its data are used.
 *
 * @param library the library's entry for this system
 * @param libraryFile the name under which it is unpacked
 */
record EspeakJar(String library, String libraryFile) {
  private static final String PROPERTIES =
      "/META-INF/maven/io.github.givimad/piper-jni/pom.properties";
  private static final String DATA = "/espeak-ng-data.zip";

  /** The jar's entries for the system that runs. */
  static EspeakJar ofSystem() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /**
   * The jar's entries for a system.
   *
   * @param os as in the system property {@code os.name}
   * @param arch as in {@code os.arch}
   * @throws rawi.engine.SpeechFailure if it holds none
   */
  static EspeakJar of(String os, String arch) {
    return switch (family(os) + " " + processor(arch)) {
      case "linux amd64" -> linux("debian-amd64");
      case "linux arm64" -> linux("debian-arm64");
      case "linux arm" -> linux("debian-armv7l");
      case "mac amd64" -> mac("macos-amd64");
      case "mac arm64" -> mac("macos-arm64");
      case "windows amd64" -> new EspeakJar("/win-amd64/espeak-ng.dll", "espeak-ng.dll");
      default -> throw EspeakFailures.unknownSystem(os, arch);
    };
  }

  private static EspeakJar linux(String folder) {
    return new EspeakJar("/" + folder + "/libespeak-ng.so.1", "libespeak-ng.so");
  }

  private static EspeakJar mac(String folder) {
    return new EspeakJar("/" + folder + "/libespeak-ng.1.dylib", "libespeak-ng.dylib");
  }

  private static String family(String os) {
    if (os.startsWith("Linux")) {
      return "linux";
    }
    if (os.startsWith("Mac")) {
      return "mac";
    }
    return os.startsWith("Windows") ? "windows" : os;
  }

  private static String processor(String arch) {
    return switch (arch) {
      case "amd64", "x86_64" -> "amd64";
      case "aarch64", "arm64" -> "arm64";
      case "arm", "armv7l" -> "arm";
      default -> arch;
    };
  }

  /** Opens the library. */
  InputStream openLibrary() throws IOException {
    return open(library);
  }

  /** Opens the zip file of the data. */
  InputStream openData() throws IOException {
    return open(DATA);
  }

  /** The jar's version, which changes whenever its content does. */
  String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = open(PROPERTIES)) {
      properties.load(in);
    }
    return properties.getProperty("version", "unknown");
  }

  private static InputStream open(String entry) throws IOException {
    InputStream in = EspeakJar.class.getResourceAsStream(entry);
    if (in == null) {
      throw new IOException("the class path has no " + entry);
    }
    return in;
  }
}
