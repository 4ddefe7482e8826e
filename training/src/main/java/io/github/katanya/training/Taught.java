package io.github.katanya.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.json.CodePoints;
import io.github.katanya.training.Corpus.Annotated;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What the encoder marked in the raw news, for the fast tagger to learn from (distillation: Hinton,
 * Vinyals, Dean 2015, with hard labels). The file has offsets alone, an article a line, found again
 * by the hash of its text.
 */
final class Taught {
  private static final int HASH_BYTES = 8;

  private Taught() {}

  /**
   * The raw articles with the encoder's marks; none if the language has no such file.
   *
   * @param raw the raw articles
   * @throws IOException if the file is not in its form
   */
  static List<Annotated> articles(Language language, List<Corpus.RawText> raw) throws IOException {
    String path = "/io/github/katanya/training/" + language.code() + "/taught.jsonl.gz";
    try (InputStream in = Taught.class.getResourceAsStream(path)) {
      return in == null ? List.of() : read(language, raw, in);
    }
  }

  static List<Annotated> read(Language language, List<Corpus.RawText> raw, InputStream in)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    raw.forEach(r -> texts.put(hash(r.text()), r.text()));
    ObjectMapper mapper = new ObjectMapper();
    List<Annotated> articles = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = mapper.readTree(line);
        String hash = node.path("sha256").asText();
        String text = texts.get(hash);
        if (text == null) {
          throw new IOException(
              "the raw news has no article of hash "
                  + hash
                  + ", which the taught marks belong to; is it another version of data/raw?");
        }
        articles.add(
            new Annotated(
                hash,
                language,
                text,
                Corpus.marked(node.path("attributions"), CodePoints.of(text))));
      }
    }
    return articles;
  }

  /** The first {@value #HASH_BYTES} bytes of a text's SHA-256, in UTF-8, as hexadecimal digits. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
