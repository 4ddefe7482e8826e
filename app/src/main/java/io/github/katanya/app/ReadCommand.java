package io.github.katanya.app;

import io.github.katanya.intake.Incoming;
import io.github.katanya.intake.Incomings;
import io.github.katanya.reading.Reader;
import io.github.katanya.statement.Reading;
import io.github.katanya.statement.json.ReadingJson;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code katanya read}: readings of articles on standard output. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Read articles and print who said what.",
      "Takes plain text, HTML pages, JSON and JSON Lines (fields id, title, text, published, outlet, url, language), "
          + "also gzipped; folders are read with all below them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya read story.txt --published 2022-09-22 --outlet VOI",
      "  katanya read archive/ --format jsonl > readings.jsonl",
      "  katanya read archive/ --engine careful --format jsonl > readings.jsonl",
      "  curl -s https://paper.example/story | katanya read -",
      "",
      "Exit codes: 0 all read, 1 some inputs failed (each is named on standard error), 2 usage."
    })
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (a page to read), json (an array) or jsonl (a line an article). Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--no-text", description = "Leave the article's text out of JSON.")
  private boolean noText;

  @Mixin private EngineOption engineOption = new EngineOption();
  @Mixin private ArticleOptions options = new ArticleOptions();

  /** How readings are printed. */
  enum Format {
    TEXT,
    JSON,
    JSONL
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Reader reader = engineOption.reader();
    Style style = Style.ofOutput();
    long read = 0;
    long failed = 0;
    try (Incomings incomings = options.intake().open(inputs)) {
      while (incomings.hasNext()) {
        Incoming incoming = incomings.next();
        if (incoming instanceof Incoming.Accepted accepted) {
          accepted.warnings().forEach(w -> err.println("katanya: " + accepted.where() + ": " + w));
          print(out, reader.read(accepted.article()), style, read++);
        } else if (incoming instanceof Incoming.Rejected rejected) {
          err.println("katanya: " + rejected.message());
          failed++;
        }
        err.flush();
        if (out.checkError()) {
          throw new CommandException("standard output is closed; nothing more can be printed");
        }
      }
    }
    if (format == Format.JSON) {
      out.println(read == 0 ? "[]" : "\n]");
    }
    out.flush();
    if (failed > 0 && read + failed > 1) {
      err.printf("katanya: %d read, %d failed%n", read, failed);
      err.flush();
    }
    return failed > 0 ? Exit.FAILED : Exit.DONE;
  }

  private void print(PrintWriter out, Reading reading, Style style, long before) {
    switch (format) {
      case TEXT -> {
        if (before > 0) {
          out.println();
        }
        out.print(TextPage.of(reading, style));
      }
      case JSON -> {
        out.print(before == 0 ? "[\n" : ",\n");
        out.print(ReadingJson.pretty(reading, !noText));
      }
      case JSONL -> out.println(ReadingJson.line(reading, !noText));
    }
  }
}
