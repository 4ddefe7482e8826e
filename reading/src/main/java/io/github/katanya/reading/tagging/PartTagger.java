package io.github.katanya.reading.tagging;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Marks names, roles, bodies, times, places and occasions around statements by a conditional random
 * field over the tokens of a sentence. Thread-safe.
 */
public final class PartTagger {
  private static final String FILE = "parts.model";

  private final SequenceModel model;
  private final WordClusters clusters;
  private final Gazetteer gazetteer;

  /**
   * @param model trained weights
   * @param clusters the clusters that they were trained with
   * @param gazetteer the lexicons that they were trained with
   */
  public PartTagger(SequenceModel model, WordClusters clusters, Gazetteer gazetteer) {
    this.model = model;
    this.clusters = clusters;
    this.gazetteer = gazetteer;
  }

  /** Name of a language's shipped file beside the language's other data. */
  public static String fileName() {
    return FILE;
  }

  /**
   * The shipped tagger of a language.
   *
   * @throws IllegalStateException if there is none
   */
  public static PartTagger load(Language language, WordClusters clusters, Gazetteer gazetteer) {
    String path = "/io/github/katanya/reading/" + language.code() + "/" + FILE;
    try (InputStream in = PartTagger.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "no model " + path + " on the class path; train one: katanya train " + language.code());
      }
      DataInputStream data =
          new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
      return new PartTagger(SequenceModel.read(data), clusters, gazetteer);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Marks a text.
   *
   * @param text the text
   * @param source spans of all sources found in it
   * @param cue spans of all cues
   * @param content spans of all contents
   * @return the parts in the order of the text
   */
  public List<Part> tag(AnalysedText text, List<Span> source, List<Span> cue, List<Span> content) {
    TokenTable table = TokenTable.of(text, clusters);
    PartFeatures features = PartFeatures.of(table, gazetteer, source, cue, content);
    List<Part> parts = new ArrayList<>();
    int[] buffer = new int[PartFeatures.MOST];
    for (TokenRange sentence : text.sentences()) {
      float[] scores = new float[sentence.size() * model.labels()];
      for (int t = sentence.first(); t < sentence.end(); t++) {
        int count = features.extract(t, buffer);
        model.score(buffer, count, scores, (t - sentence.first()) * model.labels());
      }
      collect(sentence.first(), model.best(scores, sentence.size()), parts);
    }
    return parts;
  }

  private static void collect(int offset, int[] path, List<Part> parts) {
    Part.Kind[] kinds = Part.Kind.values();
    int t = 0;
    while (t < path.length) {
      if (path[t] == 0) {
        t++;
        continue;
      }
      Part.Kind kind = kinds[(path[t] - 1) / 2];
      int end = t + 1;
      while (end < path.length && path[end] == kind.more()) {
        end++;
      }
      parts.add(new Part(kind, new TokenRange(offset + t, offset + end)));
      t = end;
    }
  }
}
