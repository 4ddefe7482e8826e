package io.github.katanya.desk;

import io.github.katanya.ledger.Ledger;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web pages over a ledger, served until closed.
 *
 * <p>Pages work without scripts and load nothing from elsewhere. Bound to loopback, it answers only
 * requests that name a loopback host, so that no page elsewhere can reach it by a name of its own.
 */
public final class Desk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final DeskConfig config;
  private final Javalin javalin;

  private Desk(DeskConfig config, Javalin javalin) {
    this.config = config;
    this.javalin = javalin;
  }

  /**
   * Starts serving; returns when requests are answered.
   *
   * @throws DeskException if the host and port cannot be bound
   */
  public static Desk start(Ledger ledger, DeskConfig config) {
    byte[] style = resource("desk.css");
    Pages pages = new Pages(ledger, new Templates(), new Interface());
    Javalin javalin =
        Javalin.create(
            c -> {
              c.startup.showJavalinBanner = false;
              c.http.maxRequestSize = 1_000_000L;
              c.routes.before(ctx -> guard(ctx, config));
              c.routes.get("/", pages::start);
              c.routes.get("/article/<key>", pages::article);
              c.routes.get("/speaker/<key>", pages::speaker);
              c.routes.get("/matter/<key>", pages::matter);
              c.routes.get("/search", pages::search);
              c.routes.get(
                  "/health",
                  ctx -> ctx.contentType("application/json").result("{\"status\":\"ok\"}"));
              c.routes.get("/desk.css", ctx -> ctx.contentType("text/css").result(style));
              c.routes.error(404, pages::missing);
              c.routes.exception(Exception.class, (e, ctx) -> failed(pages, e, ctx));
            });
    try {
      javalin.start(config.host(), config.port());
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new DeskException(
          "port "
              + config.port()
              + " on "
              + config.host()
              + " is taken by another program; end that one or choose another with --port",
          e);
    }
    return new Desk(config, javalin);
  }

  private static void guard(Context ctx, DeskConfig config) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    String host = ctx.host();
    String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
    boolean loopback = config.host().equals("127.0.0.1") || config.host().equals("localhost");
    if (loopback && !name.equals("127.0.0.1") && !name.equals("localhost")) {
      ctx.status(HttpStatus.MISDIRECTED_REQUEST)
          .result("This desk answers to 127.0.0.1 and localhost alone.");
      ctx.skipRemainingHandlers();
    }
  }

  private static void failed(Pages pages, Exception e, Context ctx) {
    LOG.error("a page could not be made: {} {}", ctx.method(), ctx.path(), e);
    ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
    pages.message(ctx, "failed.title", "failed.text");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Desk.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The address of the start page, such as {@code http://127.0.0.1:7070/}. */
  public String address() {
    return "http://" + config.host() + ":" + port() + "/";
  }

  /** Lets running requests end, then stops serving. */
  @Override
  public void close() {
    javalin.stop();
  }
}
