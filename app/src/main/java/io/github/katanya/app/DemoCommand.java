package io.github.katanya.app;

import io.github.katanya.desk.DeskConfig;
import io.github.katanya.intake.Incomings;
import io.github.katanya.intake.Intake;
import io.github.katanya.ledger.Ledger;
import io.github.katanya.reading.Readers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code katanya demo}: the sample articles, read, told and served. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Read the sample articles into a ledger, tell what was said and what is in dispute, and serve the desk.",
      "The ledger is thrown away at the end unless --ledger names a file for it."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  katanya demo", "  katanya demo --port 8080", "  katanya demo --no-serve"})
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--no-serve", description = "End after the summary.")
  private boolean noServe;

  @Option(names = "--port", paramLabel = "N", description = "Port on 127.0.0.1. Default: 7070.")
  private int port = DeskConfig.DEFAULT_PORT;

  @Option(names = "--ledger", paramLabel = "FILE", description = "Keep the ledger in this file.")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() {
    Path folder = temporaryFolder();
    try {
      Path samples = Files.createDirectory(folder.resolve("samples"));
      Samples.copyTo(samples);
      try (Ledger ledger = Ledger.open(file.orElse(folder.resolve("demo.db")))) {
        return show(ledger, samples);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's folder " + folder + " cannot be written", e);
    } finally {
      delete(folder);
    }
  }

  private int show(Ledger ledger, Path samples) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    err.println("Reading " + Samples.names().size() + " sample articles");
    err.flush();
    Keeping keeping = new Keeping(Readers.standard(), ledger, err);
    try (Incomings incomings = Intake.withDefaults().open(List.of(samples.toString()))) {
      keeping.keep(incomings);
    }
    out.print(Summary.of(ledger, Style.ofOutput()));
    out.println(keeping.summary());
    out.flush();
    if (!noServe) {
      Serving.until(ledger, port, out);
    }
    return keeping.failed() > 0 ? Exit.FAILED : Exit.DONE;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("katanya-demo");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's folder " + folder + " cannot be removed", e);
    }
  }
}
