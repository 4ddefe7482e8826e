package io.github.katanya.app;

import io.github.katanya.reading.Reader;
import io.github.katanya.reading.Readers;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which engine reads. */
final class EngineOption {
  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = {
        "fast (small trained taggers) or careful (an encoder: English sources and contents are right more "
            + "often; several times slower). Default: fast."
      })
  private Optional<Engine> engine = Optional.empty();

  /** The engines. */
  enum Engine {
    FAST,
    CAREFUL
  }

  /** The reader that was asked for. */
  Reader reader() {
    return engine
        .map(
            asked ->
                switch (asked) {
                  case FAST -> Readers.fast();
                  case CAREFUL -> Readers.careful();
                })
        .orElseGet(Readers::standard);
  }
}
