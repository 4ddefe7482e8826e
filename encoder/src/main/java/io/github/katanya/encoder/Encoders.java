package io.github.katanya.encoder;

import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggerProvider;
import io.github.katanya.statement.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The shipped encoders; found by {@link java.util.ServiceLoader}. */
public final class Encoders implements TaggerProvider {
  private static final int THREADS = 1;

  /** For the service loader. */
  public Encoders() {}

  @Override
  public String name() {
    return "encoder";
  }

  /**
   * The encoder of a language, on one thread for each text.
   *
   * @throws IllegalStateException if there is one and it cannot be loaded on this machine
   */
  @Override
  public Optional<StatementTagger> tagger(Language language) {
    return load(language, THREADS).map(tagger -> tagger);
  }

  /**
   * The encoder of a language.
   *
   * @param threads threads that one text may use
   * @throws IllegalStateException if there is one and it cannot be loaded on this machine
   */
  public static Optional<EncoderTagger> load(Language language, int threads) {
    String folder = "/io/github/katanya/encoder/" + language.code() + "/";
    if (Encoders.class.getResource(folder + "settings.properties") == null) {
      return Optional.empty();
    }
    try (BufferedReader settings = text(folder + "settings.properties")) {
      Settings read = Settings.read(settings);
      Tokenizer tokenizer = tokenizer(folder);
      Network network =
          new OnnxNetwork(
              bytes(folder + "encode.onnx"),
              bytes(folder + "read.onnx"),
              read,
              tokenizer.first(),
              tokenizer.last(),
              threads);
      return Optional.of(new EncoderTagger(tokenizer, network, read));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "ONNX Runtime has no library for this machine ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + "); read with the fast engine",
          e);
    }
  }

  /** Of word pieces, or of a Unigram vocabulary, which has scores. */
  private static Tokenizer tokenizer(String folder) throws IOException {
    boolean scored = Encoders.class.getResource(folder + "vocabulary.tsv") != null;
    try (BufferedReader vocabulary =
        text(folder + (scored ? "vocabulary.tsv" : "vocabulary.txt"))) {
      return scored ? UnigramPieces.read(vocabulary) : new WordPieces(Vocabulary.read(vocabulary));
    }
  }

  private static BufferedReader text(String path) throws IOException {
    return new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String path) throws IOException {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = Encoders.class.getResourceAsStream(path);
    if (in == null) {
      throw new IOException(path + " is missing from the katanya-encoder artifact");
    }
    return in;
  }
}
