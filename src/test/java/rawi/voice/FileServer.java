package rawi.voice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A web server on this computer, with all the faults that one can have. */
final class FileServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, byte[]> files;
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** How a file is answered for; an answer that it does not give itself is the usual one. */
  interface Fault {
    /** Whether it has answered. */
    boolean answer(HttpExchange exchange, byte[] file) throws IOException;
  }

  private static final Fault WELL = (exchange, file) -> false;

  FileServer(Map<String, byte[]> files) throws IOException {
    this.files = files;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  URI uri() {
    return URI.create(
        "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port() + "/");
  }

  private int port() {
    return server.getAddress().getPort();
  }

  void fault(String file, Fault fault) {
    faults.put(file, fault);
  }

  /** Path and range of each request. */
  List<String> requests() {
    return requests;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = exchange.getRequestURI().getPath().substring(1);
      String range = exchange.getRequestHeaders().getFirst("Range");
      requests.add(name + (range == null ? "" : " " + range));
      byte[] file = files.get(name.replace("moved/", ""));
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (!faults.getOrDefault(name, WELL).answer(exchange, file)) {
        send(exchange, file, range);
      }
    }
  }

  private static void send(HttpExchange exchange, byte[] file, @Nullable String range)
      throws IOException {
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
    if (range != null) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
    }
    body(exchange, range == null ? 200 : 206, Arrays.copyOfRange(file, from, file.length));
  }

  static void body(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** Promises all of a file and sends some of it, with the rest that is asked for or from 0. */
  static boolean cutOff(HttpExchange exchange, byte[] file, int from, int to) throws IOException {
    if (from > 0) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, file.length - from);
    exchange.getResponseBody().write(file, from, to - from);
    exchange.getResponseBody().flush();
    return true; // the exchange is closed before the body is whole
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
