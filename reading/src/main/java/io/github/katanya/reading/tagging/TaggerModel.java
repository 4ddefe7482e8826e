package io.github.katanya.reading.tagging;

import io.github.katanya.statement.Language;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What a trained tagger of one language knows.
 *
 * @param clusters groups of like words
 * @param cues tells cues, token by token
 * @param frames tells a cue's source and content, node by node of its frame
 * @param judge tells whether a candidate is a cue
 * @param trust tells whether source and content are right
 * @param least the least probability by the cue model of a candidate
 * @param threshold the least probability by the judge of a cue that is kept
 * @param leastTrust the least probability that source and content of a kept cue are right
 * @param calibration makes confidence of that probability
 */
public record TaggerModel(
    WordClusters clusters,
    SequenceModel cues,
    SequenceModel frames,
    SequenceModel judge,
    SequenceModel trust,
    double least,
    double threshold,
    double leastTrust,
    Calibration calibration) {
  private static final int MAGIC = 0x4b54414e;
  private static final String FILE = "tagger.model";

  /** The same model with other thresholds. */
  public TaggerModel with(double newThreshold, double newLeastTrust) {
    return new TaggerModel(
        clusters, cues, frames, judge, trust, least, newThreshold, newLeastTrust, calibration);
  }

  /** The same model with another calibration. */
  public TaggerModel with(Calibration newCalibration) {
    return new TaggerModel(
        clusters, cues, frames, judge, trust, least, threshold, leastTrust, newCalibration);
  }

  /** Name of a language's shipped file beside the language's other data. */
  public static String fileName() {
    return FILE;
  }

  /**
   * The shipped model of a language.
   *
   * @throws IllegalStateException if there is none
   */
  public static TaggerModel load(Language language) {
    String path = "/io/github/katanya/reading/" + language.code() + "/" + FILE;
    try (InputStream in = TaggerModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "no model " + path + " on the class path; train one: katanya train " + language.code());
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes the model, compressed. The same model gives the same bytes.
   *
   * @throws IOException if the stream fails
   */
  public void write(OutputStream to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.writeInt(MAGIC);
      out.writeDouble(least);
      out.writeDouble(threshold);
      out.writeDouble(leastTrust);
      out.writeDouble(calibration.slope());
      out.writeDouble(calibration.shift());
      clusters.write(out);
      cues.write(out);
      frames.write(out);
      judge.write(out);
      trust.write(out);
    } finally {
      deflater.end();
    }
    bytes.writeTo(to);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream fails or holds no model
   */
  public static TaggerModel read(InputStream from) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(from), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a tagger model of this version");
    }
    double least = in.readDouble();
    double threshold = in.readDouble();
    double leastTrust = in.readDouble();
    Calibration calibration = new Calibration(in.readDouble(), in.readDouble());
    return new TaggerModel(
        WordClusters.read(in),
        SequenceModel.read(in),
        SequenceModel.read(in),
        SequenceModel.read(in),
        SequenceModel.read(in),
        least,
        threshold,
        leastTrust,
        calibration);
  }
}
