package io.github.katanya.app;

import io.github.katanya.desk.Desk;
import io.github.katanya.desk.DeskConfig;
import io.github.katanya.desk.DeskException;
import io.github.katanya.ledger.Ledger;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** Serves a desk until the program is told to stop. */
final class Serving {
  private Serving() {}

  /**
   * Returns when the program is interrupted.
   *
   * @throws DeskException if the port is taken
   */
  static void until(Ledger ledger, int port, PrintWriter out) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Thread hook =
        new Thread(
            () -> {
              stopped.countDown();
              try {
                main.join(5_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    try (Desk desk = Desk.start(ledger, DeskConfig.onPort(port))) {
      Runtime.getRuntime().addShutdownHook(hook);
      out.println("The desk is open at " + desk.address() + " (Ctrl-C to stop)");
      out.flush();
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
