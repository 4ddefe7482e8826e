package io.github.katanya.desk;

/**
 * Where a desk serves.
 *
 * @param host name or address of the interface to bind to
 * @param port 0 for any free one
 */
public record DeskConfig(String host, int port) {

  /** The port that is served on when nobody asks for another. */
  public static final int DEFAULT_PORT = 7070;

  /**
   * @throws IllegalArgumentException if the host is blank or the port is not within 0 to 65535
   */
  public DeskConfig {
    if (host.isBlank()) {
      throw new IllegalArgumentException("no host to serve on");
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("not a port (0 to 65535): " + port);
    }
  }

  /** Loopback, on a given port. */
  public static DeskConfig onPort(int port) {
    return new DeskConfig("127.0.0.1", port);
  }
}
