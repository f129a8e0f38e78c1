package rawi.voice;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;

/**
 * The network: each file from its own URL.
 *
 * <p>A download that breaks off goes on where it was, three times by itself, then when it is asked
 * for again. A slow server is waited for, a silent one is not.
 */
public final class Downloads implements FileSource {
  private static final int TRIES = 4;
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private final Duration silence;

  /** Gives a server up that is silent for half a minute. */
  public Downloads() {
    this(SILENCE);
  }

  Downloads(Duration silence) {
    this.silence = silence;
  }

  @Override
  public boolean fetch(String voice, VoiceFile file, Path part, LongConsumer progress)
      throws IOException {
    boolean kept = false;
    String trouble = "";
    for (int attempt = 0; attempt < TRIES; attempt++) {
      long offset = usable(part, file);
      if (offset == file.size() && offset > 0) {
        return true;
      }
      try (Transfer transfer = new Transfer(part, file.size(), offset, progress)) {
        trouble = run(voice, file, offset, transfer);
        kept |= transfer.resumed();
        if (trouble.isEmpty() && transfer.moved() == file.size()) {
          return kept;
        }
      }
    }
    throw brokenOff(voice, file, trouble.isEmpty() ? "it ends too early" : trouble);
  }

  /** What is there of the file, unless it is more than there can be. */
  private static long usable(Path part, VoiceFile file) throws IOException {
    long size = Files.exists(part) ? Files.size(part) : 0;
    return size <= file.size() ? size : 0;
  }

  /** Carries one answer over; empty if all went well, else what may be better the next time. */
  private String run(String voice, VoiceFile file, long offset, Transfer transfer)
      throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(file.url());
    if (offset > 0) {
      request.header("Range", "bytes=" + offset + "-");
    }
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request.build(), transfer::subscriber);
    try {
      int status = await(answer, transfer).statusCode();
      return status == 200 || status == 206 ? "" : refused(voice, file, status);
    } catch (TimeoutException e) {
      return "the server has been silent for " + silence.toSeconds() + " s";
    } catch (ExecutionException e) {
      return trouble(voice, file, transfer, e);
    }
  }

  /** Waits as long as bytes come. */
  private HttpResponse<Void> await(CompletableFuture<HttpResponse<Void>> answer, Transfer transfer)
      throws ExecutionException, TimeoutException {
    while (true) {
      long before = transfer.moved();
      try {
        return answer.get(silence.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (transfer.moved() == before) {
          answer.cancel(true);
          throw e;
        }
      } catch (InterruptedException e) {
        answer.cancel(true);
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
    }
  }

  private static String refused(String voice, VoiceFile file, int status) {
    if (status >= 500 || status == 408 || status == 429) {
      return "the server answers " + status;
    }
    throw new InstallFailure(
        voice,
        file.url() + " answers " + status,
        "the file is not there any more: take a newer Rawi, or get the voice's files elsewhere and"
            + " use --from FOLDER",
        null);
  }

  private static String trouble(
      String voice, VoiceFile file, Transfer transfer, ExecutionException cause)
      throws IOException {
    IOException diskFault = transfer.diskFault();
    if (diskFault != null) {
      throw diskFault;
    }
    if (transfer.tooLong()) {
      throw VoiceInstaller.changed(voice, file, "has more than " + file.size() + " bytes");
    }
    return String.valueOf(cause.getCause());
  }

  private static InstallFailure brokenOff(String voice, VoiceFile file, String trouble) {
    return new InstallFailure(
        voice,
        "the download of " + file.url() + " broke off: " + trouble,
        "run the command again, it goes on where it was; without a network use --from FOLDER",
        null);
  }
}
