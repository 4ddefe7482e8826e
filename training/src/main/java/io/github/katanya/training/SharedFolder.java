package io.github.katanya.training;

import io.github.katanya.statement.Language;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the corpora lie.
 *
 * @param root the folder that has {@code data} and {@code gold}
 */
record SharedFolder(Path root) {

  /**
   * Raw news of a language.
   *
   * @throws NoSuchFileException if it is not there; the message says where it was looked for
   */
  Path raw(Language language) throws NoSuchFileException {
    return existing("data/raw/" + language.code() + ".jsonl.gz");
  }

  /** Annotated articles to learn from; other languages' articles in them are to be skipped. */
  List<Path> train(Language language) throws NoSuchFileException {
    return List.of(
        language == Language.ENGLISH
            ? existing("data/polnear/train.jsonl")
            : existing("gold/train.jsonl"));
  }

  /** Annotated articles to choose by. */
  Path dev(Language language) throws NoSuchFileException {
    return language == Language.ENGLISH
        ? existing("data/polnear/dev.jsonl")
        : existing("gold/dev.jsonl");
  }

  /** PFSA-ID's articles to learn from. */
  Path parts() throws NoSuchFileException {
    return existing("data/pfsa-id/train.jsonl");
  }

  /** The gold set's articles to learn from, of all languages. */
  Path gold() throws NoSuchFileException {
    return existing("gold/train.jsonl");
  }

  private Path existing(String name) throws NoSuchFileException {
    Path file = root.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(
          file.toString(),
          null,
          "not found; --shared must name the folder that holds data/ and gold/, here " + root);
    }
    return file;
  }
}
