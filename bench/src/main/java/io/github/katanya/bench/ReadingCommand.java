package io.github.katanya.bench;

import io.github.katanya.statement.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code katanya bench reading}: words a second of a whole reading, beside Apache OpenNLP. */
@Command(
    name = "reading",
    mixinStandardHelpOptions = true,
    description = {
      "Words a second, on one thread, of a whole reading by the shipped reader and of Apache OpenNLP's sentences, "
          + "tokens and part-of-speech tags, over the English articles of a file (JSON Lines with text and lang).",
      "Each runs in Java processes of its own with the same heap; the ratio is above 1 where Katanya is faster."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  katanya bench reading ../shared/data/polnear/dev.jsonl",
      "  katanya bench reading ../shared/gold/dev.jsonl --forks 3 --heap 512"
    })
final class ReadingCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The articles to read.")
  private Path file = Path.of(".");

  @Option(names = "--forks", description = "Java processes for each. Default: ${DEFAULT-VALUE}.")
  private int forks = 2;

  @Option(
      names = "--passes",
      description = "Measured rounds in each process. Default: ${DEFAULT-VALUE}.")
  private int passes = 5;

  @Option(names = "--heap", description = "Heap of each process in MB. Default: ${DEFAULT-VALUE}.")
  private int heap = 256;

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Texts texts = Texts.load(file, Optional.of(Language.ENGLISH));
      out.printf(
          Locale.ROOT,
          "%d articles, %d words; Java %s, heap %d MB%n",
          texts.articles().size(),
          texts.words(),
          Runtime.version(),
          heap);
      List<Speed> speeds = run(texts.words());
      for (Speed speed : speeds) {
        out.println(speed);
      }
      out.printf(
          Locale.ROOT,
          "ratio katanya / opennlp: %.2f%n",
          speeds.get(0).wordsPerSecond() / speeds.get(1).wordsPerSecond());
      return 0;
    } catch (NoSuchFileException e) {
      System.err.println("katanya: " + e.getFile() + ": there is no such file");
      return 1;
    } catch (IOException | RunnerException e) {
      System.err.println("katanya: " + e.getMessage());
      return 1;
    }
  }

  private List<Speed> run(long words) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ReadingBenchmark.class.getSimpleName())
                    .param("file", file.toAbsolutePath().toString())
                    .threads(1)
                    .forks(forks)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(4))
                    .measurementIterations(passes)
                    .measurementTime(TimeValue.seconds(4))
                    .jvmArgs(
                        "-Xmx" + heap + "m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED")
                    .shouldFailOnError(true)
                    .build())
            .run();
    List<Speed> speeds = new ArrayList<>();
    for (RunResult result : results) {
      speeds.add(new Speed(result.getPrimaryResult().getLabel(), rates(result, words)));
    }
    speeds.sort(Comparator.comparing(Speed::name));
    return speeds;
  }

  private static double[] rates(RunResult result, long words) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(pass -> words * 1000.0 / pass.getPrimaryResult().getScore())
        .toArray();
  }

  /**
   * What one peer did.
   *
   * @param name the peer
   * @param rates words a second in each measured round
   */
  record Speed(String name, double[] rates) {
    /** Mean over the rounds. */
    double wordsPerSecond() {
      double sum = 0;
      for (double rate : rates) {
        sum += rate;
      }
      return sum / rates.length;
    }

    @Override
    public String toString() {
      double least = Double.MAX_VALUE;
      double most = 0;
      for (double rate : rates) {
        least = Math.min(least, rate);
        most = Math.max(most, rate);
      }
      return String.format(
          Locale.ROOT,
          "%-8s %,9.0f words a second (%,.0f to %,.0f in %d rounds)",
          name,
          wordsPerSecond(),
          least,
          most,
          rates.length);
    }
  }
}
