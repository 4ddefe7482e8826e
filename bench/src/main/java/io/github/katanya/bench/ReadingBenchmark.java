package io.github.katanya.bench;

import io.github.katanya.reading.Reader;
import io.github.katanya.reading.Readers;
import io.github.katanya.statement.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A whole reading of a file's articles on one thread, beside OpenNLP's first three steps. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  /** Both read the same English articles. */
  @State(Scope.Thread)
  public static class Corpus {
    /** The file, JSON Lines. */
    @Param("")
    public String file = "";

    private List<Texts.Text> texts = List.of();

    /** Reads the file. */
    @Setup
    public void load() throws IOException {
      texts =
          Texts.load(Path.of(file), Optional.of(io.github.katanya.statement.Language.ENGLISH))
              .articles();
    }
  }

  /** Katanya's reader. */
  @State(Scope.Thread)
  public static class Katanya {
    private final Reader reader = Readers.standard();
  }

  /** The peer. */
  @State(Scope.Thread)
  public static class Peer {
    private final OpenNlp opennlp = new OpenNlp();
  }

  /** Statements with speakers, meanings and matters. */
  @Benchmark
  public void katanya(Corpus corpus, Katanya katanya, Blackhole hole) {
    for (Texts.Text text : corpus.texts) {
      hole.consume(katanya.reader.read(Article.of(text.id(), text.language(), text.text())));
    }
  }

  /** Sentences, tokens and part-of-speech tags. */
  @Benchmark
  public void opennlp(Corpus corpus, Peer peer, Blackhole hole) {
    for (Texts.Text text : corpus.texts) {
      hole.consume(peer.opennlp.read(text.text()));
    }
  }
}
