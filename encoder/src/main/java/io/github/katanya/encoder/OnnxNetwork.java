package io.github.katanya.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A network as {@code encoder.export} writes it, run by ONNX Runtime. One window a run: no padding,
 * so that what a window gives does not hang on its neighbours, and little memory.
 */
final class OnnxNetwork implements Network {
  /** Frames of one run; more are read in turn. */
  private static final int MOST_FRAMES = 64;

  private final OrtEnvironment environment;
  private final OrtSession encode;
  private final OrtSession read;
  private final Settings settings;
  private final int begin;
  private final int end;

  /**
   * @param begin id of the piece before a window, "[CLS]"
   * @param end id of the piece behind it, "[SEP]"
   * @param threads threads that one run may use
   */
  OnnxNetwork(byte[] encode, byte[] read, Settings settings, int begin, int end, int threads) {
    this.settings = settings;
    this.begin = begin;
    this.end = end;
    try {
      this.environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        // It keeps a plan for every size it has seen, and windows have many.
        options.setMemoryPatternOptimization(false);
        this.encode = environment.createSession(encode, options);
        this.read = environment.createSession(read, options);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot load the encoder: " + e.getMessage(), e);
    }
  }

  @Override
  public Encoded encode(Pieces pieces, Window window) {
    int size = window.pieces() + 2;
    LongBuffer ids = longs(size);
    LongBuffer cases = longs(size);
    LongBuffer gaps = longs(size);
    ids.put(begin);
    cases.put(Pieces.CASE_NONE);
    gaps.put(Pieces.GAP_NONE);
    for (int p = window.begin(); p < window.stop(); p++) {
      ids.put(pieces.id(p));
      cases.put(pieces.letterCase(p));
      gaps.put(pieces.gap(p));
    }
    ids.put(end);
    cases.put(Pieces.CASE_NONE);
    gaps.put(Pieces.GAP_NONE);
    LongBuffer firsts = longs(window.words());
    for (int w = window.first(); w < window.end(); w++) {
      firsts.put(pieces.firstPiece(w) - window.begin() + 1);
    }
    ByteBuffer mask = ByteBuffer.allocateDirect(size);
    for (int i = 0; i < size; i++) {
      mask.put(i, (byte) 1);
    }
    try (OnnxTensor idTensor = tensor(ids, 1, size);
        OnnxTensor caseTensor = tensor(cases, 1, size);
        OnnxTensor gapTensor = tensor(gaps, 1, size);
        OnnxTensor maskTensor = tensor(mask, 1, size);
        OnnxTensor firstTensor = tensor(firsts, 1, window.words())) {
      return new OnnxEncoded(
          encode.run(
              Map.of(
                  "ids", idTensor,
                  "case", caseTensor,
                  "gap", gapTensor,
                  "mask", maskTensor,
                  "firsts", firstTensor)),
          window.words());
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      encode.close();
      read.close();
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(OrtException e) {
    return new IllegalStateException("ONNX Runtime failed in the encoder: " + e.getMessage(), e);
  }

  private static LongBuffer longs(int size) {
    return ByteBuffer.allocateDirect(size * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  private OnnxTensor tensor(LongBuffer values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, values.rewind(), shape);
  }

  private OnnxTensor tensor(ByteBuffer values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, values.rewind(), shape, OnnxJavaType.BOOL);
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    return (OnnxTensor)
        result.get(name).orElseThrow(() -> new IllegalStateException("no output " + name));
  }

  private static float[][] rows(FloatBuffer values, int rows, int columns) {
    float[][] out = new float[rows][columns];
    for (float[] row : out) {
      values.get(row);
    }
    return out;
  }

  private final class OnnxEncoded implements Encoded {
    private final OrtSession.Result result;
    private final int words;

    OnnxEncoded(OrtSession.Result result, int words) {
      this.result = result;
      this.words = words;
    }

    @Override
    public float[][] cues() {
      FloatBuffer values = output(result, "cues").getFloatBuffer();
      return rows(values, words, values.remaining() / words);
    }

    @Override
    public List<float[][]> read(List<Frame> frames) {
      List<float[][]> scores = new ArrayList<>(frames.size());
      for (int at = 0; at < frames.size(); at += MOST_FRAMES) {
        readSome(frames.subList(at, Math.min(at + MOST_FRAMES, frames.size())), scores);
      }
      return scores;
    }

    private void readSome(List<Frame> frames, List<float[][]> scores) {
      int count = frames.size();
      int size = frames.stream().mapToInt(Frame::size).max().orElse(0);
      LongBuffer batch = longs(count);
      LongBuffer index = longs(count * size);
      LongBuffer place = longs(count * size);
      ByteBuffer mask = ByteBuffer.allocateDirect(count * size);
      for (int n = 0; n < count; n++) {
        Frame frame = frames.get(n);
        for (int i = 0; i < frame.size(); i++) {
          index.put(n * size + i, frame.first() + i);
          place.put(n * size + i, frame.place(frame.first() + i, settings));
          mask.put(n * size + i, (byte) 1);
        }
      }
      try (OnnxTensor batchTensor = tensor(batch, count);
          OnnxTensor indexTensor = tensor(index, count, size);
          OnnxTensor placeTensor = tensor(place, count, size);
          OnnxTensor maskTensor = tensor(mask, count, size);
          OrtSession.Result read =
              OnnxNetwork.this.read.run(
                  Map.of(
                      "words", output(result, "words"),
                      "batch", batchTensor,
                      "index", indexTensor,
                      "place", placeTensor,
                      "mask", maskTensor))) {
        FloatBuffer values = output(read, "scores").getFloatBuffer();
        int tags = values.remaining() / (count * size);
        for (int n = 0; n < count; n++) {
          scores.add(rows(values, size, tags));
        }
      } catch (OrtException e) {
        throw failed(e);
      }
    }

    @Override
    public void close() {
      result.close();
    }
  }
}
