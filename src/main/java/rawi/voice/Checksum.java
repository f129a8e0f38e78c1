package rawi.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Compares files with what they should be. */
final class Checksum {
  private Checksum() {}

  /**
   * What is wrong with a file on disk, as the end of a sentence; empty if it is as it should be.
   */
  static Optional<String> fault(Path path, VoiceFile file) throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.of("is missing");
    }
    long size = Files.size(path);
    if (size != file.size()) {
      return Optional.of("has " + size + " bytes instead of " + file.size());
    }
    String found = sha256(path);
    return found.equals(file.sha256())
        ? Optional.empty()
        : Optional.of("has changed: its SHA-256 is " + found + " instead of " + file.sha256());
  }

  private static String sha256(Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
