package io.github.katanya.training;

import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.tagging.CueFeatures;
import io.github.katanya.reading.tagging.Frame;
import io.github.katanya.reading.tagging.FrameFeatures;
import io.github.katanya.reading.tagging.SequenceModel;
import io.github.katanya.reading.tagging.TokenTable;
import io.github.katanya.reading.text.TextAnalyser;
import io.github.katanya.reading.text.TextAnalysers;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import io.github.katanya.training.Corpus.Annotated;
import io.github.katanya.training.Corpus.Marked;
import io.github.katanya.training.CrfTrainer.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Scratch. */
final class Experiment {
  static final int CUE_BITS = 20;
  static final int FRAME_BITS = 21;
  final TextAnalyser analyser = TextAnalysers.standard();
  final CueLexicon lexicon;

  Experiment(Language language) {
    lexicon = CueLexicon.load(language);
  }

  record Doc(Annotated article, TokenTable table, List<TokenRange> cues, List<Marked> marked) {}

  Doc doc(Annotated a) {
    TokenTable table = TokenTable.of(analyser.analyse(a.text(), a.language()), lexicon);
    List<TokenRange> cues = new ArrayList<>();
    List<Marked> marked = new ArrayList<>();
    for (Marked m : a.attributions()) {
      if (m.cue().isEmpty()) {
        continue;
      }
      TokenRange r = cover(table, m.cue().get(0));
      if (r.size() > 0 && r.size() < 12) {
        cues.add(r);
        marked.add(m);
      }
    }
    return new Doc(a, table, cues, marked);
  }

  static TokenRange cover(TokenTable table, Span s) {
    var text = table.text();
    int first = text.firstTokenFrom(s.start());
    if (first > 0 && text.end(first - 1) > s.start()) {
      first--;
    }
    int end = text.firstTokenFrom(s.end());
    return new TokenRange(first, Math.max(first, end));
  }

  List<Sequence> cueSequences(List<Doc> docs) {
    List<Sequence> out = new ArrayList<>();
    int[] buf = new int[CueFeatures.MOST];
    for (Doc d : docs) {
      int[] label = new int[d.table().text().tokenCount()];
      for (TokenRange c : d.cues()) {
        for (int t = c.first(); t < c.end(); t++) {
          label[t] = t == c.first() ? 1 : label[t] == 1 ? 1 : 2;
        }
      }
      for (TokenRange s : d.table().text().sentences()) {
        out.add(cueSequence(d.table(), s, label, buf));
      }
    }
    return out;
  }

  Sequence cueSequence(TokenTable table, TokenRange s, int[] label, int[] buf) {
    List<int[]> fs = new ArrayList<>();
    List<Integer> gold = new ArrayList<>();
    for (int t = s.first(); t < s.end(); t++) {
      int n = CueFeatures.extract(table, t, buf);
      fs.add(Arrays.copyOf(buf, n));
      gold.add(label == null ? 0 : label[t]);
    }
    return new Sequence(fs, gold);
  }

  SequenceModel trainCues(List<Doc> docs, int epochs, long seed) {
    CrfTrainer t = new CrfTrainer(3, CUE_BITS, RATE, DECAY);
    List<Sequence> seqs = cueSequences(docs);
    Random r = new Random(seed);
    for (int e = 0; e < epochs; e++) {
      double loss = t.epoch(seqs, r);
      System.err.printf("  cue epoch %d loss %.4f%n", e, loss);
    }
    return SequenceModel.pack(3, t.weights, t.transitions);
  }

  List<TokenRange> predictCues(SequenceModel m, TokenTable table, double bias) {
    List<TokenRange> out = new ArrayList<>();
    int[] buf = new int[CueFeatures.MOST];
    for (TokenRange s : table.text().sentences()) {
      float[] scores = new float[s.size() * 3];
      for (int t = s.first(); t < s.end(); t++) {
        int n = CueFeatures.extract(table, t, buf);
        m.score(buf, n, scores, (t - s.first()) * 3);
        scores[(t - s.first()) * 3 + 1] += bias;
      }
      int[] best = m.best(scores, s.size());
      int i = 0;
      while (i < best.length) {
        if (best[i] == 0) {
          i++;
          continue;
        }
        int j = i + 1;
        while (j < best.length && best[j] == 2) {
          j++;
        }
        out.add(new TokenRange(s.first() + i, s.first() + j));
        i = j;
      }
    }
    return out;
  }

  static boolean[] starts(TokenTable table, List<TokenRange> cues) {
    boolean[] is = new boolean[table.text().tokenCount()];
    cues.forEach(c -> is[c.first()] = true);
    return is;
  }

  Sequence frameSequence(Frame f, boolean[] isCue, List<Marked> golds, TokenTable table) {
    FrameFeatures ff = new FrameFeatures(f, isCue);
    int[] buf = new int[FrameFeatures.MOST];
    List<int[]> fs = new ArrayList<>();
    List<Integer> gold = new ArrayList<>();
    int[] label = new int[f.size()];
    for (Marked m : golds) {
      for (Span s : m.content()) {
        mark(f, cover(table, s), label, FrameFeatures.CONTENT);
      }
      for (Span s : m.source()) {
        mark(f, cover(table, s), label, FrameFeatures.SOURCE);
      }
    }
    for (int i = 0; i < f.size(); i++) {
      int n = ff.extract(i, buf);
      fs.add(Arrays.copyOf(buf, n));
      gold.add(label[i]);
    }
    return new Sequence(fs, gold);
  }

  static void mark(Frame f, TokenRange r, int[] label, int begin) {
    boolean first = true;
    for (int i = 0; i < f.size(); i++) {
      if (f.firstToken(i) < r.end() && f.endToken(i) > r.first()) {
        label[i] = first ? begin : begin + 1;
        first = false;
      }
    }
  }

  static final float RATE = Float.parseFloat(System.getProperty("rate", "0.1"));
  static final float DECAY = Float.parseFloat(System.getProperty("decay", "2e-4"));

  static double[] BIAS = {0.3};

  public static void main(String[] args) throws Exception {
    Language lang = Language.of(args[0]).orElseThrow();
    Path trainFile = Path.of(args[1]);
    Path devFile = Path.of(args[2]);
    int epochs = Integer.parseInt(args[3]);
    int limit = args.length > 4 ? Integer.parseInt(args[4]) : 1 << 30;
    Experiment x = new Experiment(lang);
    List<Doc> train = new ArrayList<>();
    for (Annotated a : Corpus.attributions(trainFile)) {
      if (a.language() == lang && train.size() < limit) {
        train.add(x.doc(a));
      }
    }
    List<Doc> dev = new ArrayList<>();
    for (Annotated a : Corpus.attributions(devFile)) {
      if (a.language() == lang) {
        dev.add(x.doc(a));
      }
    }
    long t0 = System.currentTimeMillis();
    int folds = 4;
    List<List<TokenRange>> predicted = new ArrayList<>();
    for (Doc d : train) {
      predicted.add(List.of());
    }
    for (int f = 0; f < folds; f++) {
      List<Doc> part = new ArrayList<>();
      for (int i = 0; i < train.size(); i++) {
        if (i % folds != f) {
          part.add(train.get(i));
        }
      }
      SequenceModel m = x.trainCues(part, 4, f);
      for (int i = f; i < train.size(); i += folds) {
        predicted.set(i, x.predictCues(m, train.get(i).table(), BIAS[0]));
      }
    }
    SequenceModel cueModel = x.trainCues(train, epochs, 1);
    System.err.printf("cues trained %d s%n", (System.currentTimeMillis() - t0) / 1000);
    CrfTrainer ft = new CrfTrainer(FrameFeatures.LABELS, FRAME_BITS, RATE, DECAY);
    List<Sequence> seqs = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      Doc d = train.get(i);
      boolean[] is = starts(d.table(), predicted.get(i));
      Set<Integer> goldStarts = new HashSet<>();
      for (int c = 0; c < d.cues().size(); c++) {
        TokenRange cue = d.cues().get(c);
        if (!goldStarts.add(cue.first())) {
          continue;
        }
        List<Marked> same = new ArrayList<>();
        for (int k = 0; k < d.cues().size(); k++) {
          if (d.cues().get(k).first() == cue.first()) {
            same.add(d.marked().get(k));
          }
        }
        seqs.add(x.frameSequence(Frame.around(d.table(), cue), is, same, d.table()));
      }
      for (TokenRange p : predicted.get(i)) {
        boolean hit = false;
        for (TokenRange g : d.cues()) {
          hit |= g.first() < p.end() && p.first() < g.end();
        }
        if (!hit) {
          seqs.add(x.frameSequence(Frame.around(d.table(), p), is, List.of(), d.table()));
        }
      }
    }
    System.err.printf("%d frames, %d nodes%n", seqs.size(), seqs.stream().mapToInt(s -> s.gold().size()).sum());
    Random r = new Random(3);
    for (int e = 0; e < epochs; e++) {
      double loss = ft.epoch(seqs, r);
      SequenceModel fm = SequenceModel.pack(FrameFeatures.LABELS, ft.weights, ft.transitions);
      System.err.printf("frame epoch %d loss %.4f  %d s%n", e, loss, (System.currentTimeMillis() - t0) / 1000);
      if (e >= 2) {
        x.score(dev, cueModel, fm, BIAS[0]);
      }
    }
    SequenceModel fm = SequenceModel.pack(FrameFeatures.LABELS, ft.weights, ft.transitions);
    for (double b : new double[] {0, 0.6, 1.0}) {
      System.err.print("bias " + b + " ");
      x.score(dev, cueModel, fm, b);
    }
  }

  void score(List<Doc> dev, SequenceModel cueModel, SequenceModel fm, double bias) {
    int[] tp = new int[3];
    int[] fp = new int[3];
    int[] fn = new int[3];
    int[] buf = new int[FrameFeatures.MOST];
    for (Doc d : dev) {
      List<Set<Span>> gold = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
      List<Set<Span>> found = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
      String text = d.article().text();
      for (Marked m : d.article().attributions()) {
        m.source().forEach(s -> gold.get(0).add(norm(text, s)));
        m.cue().forEach(s -> gold.get(1).add(norm(text, s)));
        m.content().forEach(s -> gold.get(2).add(norm(text, s)));
      }
      List<TokenRange> cues = predictCues(cueModel, d.table(), bias);
      boolean[] is = starts(d.table(), cues);
      for (TokenRange c : cues) {
        Frame f = Frame.around(d.table(), c);
        FrameFeatures ff = new FrameFeatures(f, is);
        float[] scores = new float[f.size() * FrameFeatures.LABELS];
        for (int i = 0; i < f.size(); i++) {
          fm.score(buf, ff.extract(i, buf), scores, i * FrameFeatures.LABELS);
        }
        int[] best = fm.best(scores, f.size());
        List<Span> src = pieces(f, best, FrameFeatures.SOURCE);
        List<Span> con = pieces(f, best, FrameFeatures.CONTENT);
        if (con.isEmpty()) {
          continue;
        }
        found.get(1).add(norm(text, d.table().text().span(c)));
        src.forEach(s -> found.get(0).add(norm(text, s)));
        con.forEach(s -> found.get(2).add(norm(text, s)));
      }
      for (int k = 0; k < 3; k++) {
        for (Span s : found.get(k)) {
          if (gold.get(k).contains(s)) {
            tp[k]++;
          } else {
            fp[k]++;
          }
        }
        for (Span s : gold.get(k)) {
          if (!found.get(k).contains(s)) {
            fn[k]++;
          }
        }
      }
    }
    StringBuilder out = new StringBuilder();
    String[] names = {"source", "cue", "content"};
    for (int k = 0; k < 3; k++) {
      double p = 100.0 * tp[k] / Math.max(1, tp[k] + fp[k]);
      double q = 100.0 * tp[k] / Math.max(1, tp[k] + fn[k]);
      out.append(String.format("%s %.1f/%.1f/%.1f  ", names[k], p, q, 2 * p * q / Math.max(1e-9, p + q)));
    }
    System.err.println(out);
  }

  static List<Span> pieces(Frame f, int[] labels, int begin) {
    List<Span> out = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (labels[i] != begin && labels[i] != begin + 1) {
        i++;
        continue;
      }
      int j = i + 1;
      while (j < labels.length && labels[j] == begin + 1) {
        j++;
      }
      out.add(f.span(i, j));
      i = j;
    }
    return out;
  }

  static Span norm(String text, Span s) {
    String edge = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e\u201f` \n\t\r,.;:!?\u2026\u2013\u2014-()";
    int a = s.start();
    int b = s.end();
    while (a < b && edge.indexOf(text.charAt(a)) >= 0) {
      a++;
    }
    while (b > a && edge.indexOf(text.charAt(b - 1)) >= 0) {
      b--;
    }
    return new Span(a, b);
  }
}
