package io.github.katanya.desk;

import io.github.katanya.ledger.Ledger;

/**
 * The web pages and the HTTP API over a ledger, served by one HTTP server.
 *
 * <p>The ledger stays the caller's: the desk does not close it.
 */
public final class Desk implements AutoCloseable {

  private final DeskConfig config;

  private Desk(DeskConfig config) {
    this.config = config;
  }

  /**
   * Starts serving; returns when requests are answered.
   *
   * @throws DeskException if the host and port cannot be bound
   */
  public static Desk start(Ledger ledger, DeskConfig config) {
    return new Desk(config);
  }

  /** The port it listens on. */
  public int port() {
    return config.port();
  }

  /** The address of the start page, such as {@code http://127.0.0.1:7070/}. */
  public String address() {
    return "http://" + config.host() + ":" + config.port() + "/";
  }

  /** Lets running requests end, then stops serving. */
  @Override
  public void close() {}
}
