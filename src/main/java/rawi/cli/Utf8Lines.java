package rawi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of UTF-8 text, each with the line break that ends it, as they come. */
final class Utf8Lines implements AutoCloseable {
  private final String name;
  private final BufferedReader in;
  private long read;

  /**
   * Reads a stream.
   *
   * @param name what messages call it
   */
  Utf8Lines(String name, InputStream in) {
    this.name = name;
    // A decoder that reports: a replacement character would change the user's text.
    this.in =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /**
   * The next lines: those that are there by now, up to about so many characters; none at the end.
   */
  List<String> next(int characters) {
    List<String> lines = new ArrayList<>();
    try {
      int length = 0;
      do {
        String line = line();
        if (line.isEmpty()) {
          return lines;
        }
        lines.add(line);
        read++;
        length += line.length();
      } while (length < characters && in.ready());
      return lines;
    } catch (CharacterCodingException e) {
      throw new VocaliseFailure(name, "is not UTF-8 text after line " + read, e);
    } catch (IOException e) {
      throw new VocaliseFailure(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** A line with its break, or nothing at the end. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      line.append((char) c);
      if (c == '\n') {
        break;
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new VocaliseFailure(name, "cannot be closed: " + e.getMessage(), e);
    }
  }
}
