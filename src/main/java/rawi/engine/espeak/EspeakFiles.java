package rawi.engine.espeak;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import rawi.engine.SpeechFailure;

/**
 * Espeak's library and data on disk, whole.
 *
 * @param library the file to load
 * @param data the folder that espeak is given
 */
record EspeakFiles(Path library, Path data) {
  /** All of the data that our two voices read; the jar holds 390 files for 130 languages. */
  private static final Set<String> DATA =
      Set.of("phontab", "phonindex", "phondata", "intonations", "ar_dict", "en_dict");

  /** Our own settings of the voice that speaks, see the file. */
  static final String VOICE = "rawi";

  /** The voice that reads English words, and never speaks. */
  static final String ENGLISH = "rawi-en";

  private static final List<String> VOICES = List.of(VOICE, ENGLISH);

  /**
   * Unpacks the files where they are not there yet, or damaged.
   *
   * <p>Safe beside other processes that do the same: one at a time makes a folder, under another
   * name, and moves it to its place when it is whole; the others wait and take that one.
   *
   * @param cache the user's cache folder, made where missing
   * @throws SpeechFailure if the files cannot be written
   */
  static EspeakFiles unpack(EspeakJar jar, Path cache) {
    Path parent = cache.resolve("espeak");
    try {
      Path folder = parent.resolve(name(jar));
      if (!isWhole(jar, folder)) {
        install(jar, Files.createDirectories(parent), folder);
      }
      return new EspeakFiles(folder.resolve(jar.libraryFile()), folder.resolve("data"));
    } catch (IOException e) {
      throw EspeakFailures.notUnpacked(parent, e);
    }
  }

  /** Synchronised, since a lock on a file is the whole process's. */
  private static synchronized void install(EspeakJar jar, Path parent, Path folder)
      throws IOException {
    try (FileChannel file = FileChannel.open(parent.resolve("lock"), CREATE, WRITE);
        FileLock lock = file.lock()) {
      if (lock.isValid() && !isWhole(jar, folder)) {
        replace(folder, make(jar, parent));
      }
    }
  }

  private static boolean isWhole(EspeakJar jar, Path folder) {
    Set<String> names = new TreeSet<>(Set.of(jar.libraryFile()));
    VOICES.forEach(name -> names.add("data/voices/" + name));
    DATA.forEach(name -> names.add("data/" + name));
    return Manifest.isWhole(folder, names);
  }

  /** Names what the folder holds, so that another version of it goes into another folder. */
  private static String name(EspeakJar jar) throws IOException {
    CRC32 crc = new CRC32();
    for (String voice : VOICES) {
      crc.update(voice(voice));
    }
    String system = jar.library().split("/", -1)[1];
    return jar.version() + "-" + system + "-" + Long.toHexString(crc.getValue());
  }

  private static Path make(EspeakJar jar, Path parent) throws IOException {
    Path folder = Files.createTempDirectory(parent, "new-");
    try {
      try (InputStream library = jar.openLibrary()) {
        Files.copy(library, folder.resolve(jar.libraryFile()));
      }
      try (ZipInputStream zip = new ZipInputStream(jar.openData())) {
        unzip(zip, folder.resolve("data"));
      }
      Path voices = Files.createDirectories(folder.resolve("data").resolve("voices"));
      for (String voice : VOICES) {
        Files.write(voices.resolve(voice), voice(voice));
      }
      Manifest.write(folder);
      return folder;
    } catch (IOException e) {
      Folders.delete(folder);
      throw e;
    }
  }

  /** Only names that are wanted are written, so no entry can leave the folder. */
  static void unzip(ZipInputStream zip, Path data) throws IOException {
    Files.createDirectories(data);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (DATA.contains(entry.getName())) {
        Files.copy(zip, data.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (String name : DATA) {
      if (!Files.exists(data.resolve(name))) {
        throw new IOException("the espeak data have no " + name);
      }
    }
  }

  private static byte[] voice(String name) throws IOException {
    String resource = name + ".voice";
    try (InputStream in = EspeakFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the class path has no " + resource);
      }
      return in.readAllBytes();
    }
  }

  private static void replace(Path folder, Path fresh) throws IOException {
    try {
      // a folder that is not empty cannot be moved onto: the damaged one goes first
      setAside(folder);
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Folders.delete(fresh);
      throw e;
    }
  }

  private static void setAside(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Path damaged = Files.createTempDirectory(folder.getParent(), "damaged-");
      try {
        Files.move(folder, damaged.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Folders.delete(damaged);
      }
    }
  }
}
