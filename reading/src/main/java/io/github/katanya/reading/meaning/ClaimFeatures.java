package io.github.katanya.reading.meaning;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the models of polarity and certainty look at in a statement, as strings. */
final class ClaimFeatures {
  private static final Set<String> SIGNS =
      Set.of("not-event", "denial", "not-only", "unknown", "pending");
  private static final Set<String> GRADES =
      Set.of("may", "likely", "unknown", "pending", "condition", "future", "ability", "not");

  private ClaimFeatures() {}

  /** Features for polarity. */
  static List<String> polarity(StatementView view, Act act) {
    List<String> features = common(view, act);
    List<Markers.Mark> signs = view.marks().stream().filter(m -> SIGNS.contains(m.name())).toList();
    boolean real = false;
    for (Markers.Mark mark : view.marks()) {
      if (!SIGNS.contains(mark.name())) {
        continue;
      }
      if (mark.name().equals("not-event") && isOnly(signs, mark)) {
        continue;
      }
      String place = place(view, mark);
      features.add(mark.name() + "@" + place);
      if (mark.name().equals("not-event") && !real) {
        real = true;
        features.add("first-not@" + place);
        features.add("first-not=" + view.text().lower(mark.from()));
        features.add("first-not@" + place + act.code());
        if (mark.to() < view.text().tokenCount()) {
          features.add("w:not>" + view.text().lower(mark.to()));
        }
        if (mark.from() > 0) {
          features.add("w:not<" + view.text().lower(mark.from() - 1));
        }
      }
    }
    features.add("any-not=" + real);
    features.add("any-not=" + real + act.code());
    if (view.has("refer")) {
      features.add("refer|" + view.cueAct());
    }
    return features;
  }

  /** Features for certainty. */
  static List<String> certainty(StatementView view, Act act) {
    List<String> features = common(view, act);
    for (Markers.Mark mark : view.marks()) {
      if (GRADES.contains(mark.name())) {
        String place = place(view, mark);
        features.add(mark.name());
        features.add(mark.name() + "@" + place);
        if (!mark.name().equals("not") && !mark.name().equals("future")) {
          features.add("w:" + mark.name() + "=" + view.text().lower(mark.from()));
          features.add("w:" + mark.name() + "=" + view.text().lower(mark.from()) + place);
        }
      }
    }
    return features;
  }

  private static List<String> common(StatementView view, Act act) {
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("act=" + act.code());
    features.add("cue=" + view.cueAct());
    for (Markers.Mark mark : view.cueMarks()) {
      features.add("cue-mark=" + mark.name());
      features.add("cue-mark=" + mark.name() + "|" + view.cueAct());
    }
    for (String word : view.words(view.cue())) {
      features.add("w:cue=" + word);
    }
    features.add("quoted=" + view.isQuoted());
    features.add("long=" + (view.words().size() > 25));
    return features;
  }

  private static boolean isOnly(List<Markers.Mark> signs, Markers.Mark mark) {
    return signs.stream()
        .anyMatch(
            m -> m.name().equals("not-only") && m.from() <= mark.from() && mark.to() <= m.to());
  }

  /** Where in the content a mark stands: in its main clause, behind a relative, or farther on. */
  static String place(StatementView view, Markers.Mark mark) {
    AnalysedText text = view.text();
    TokenRange first = view.content().get(0);
    if (mark.from() >= first.end()) {
      return "piece";
    }
    int sentence = text.sentenceOf(first.first());
    if (text.sentenceOf(mark.from()) != sentence) {
      return "later";
    }
    int words = 0;
    int commas = 0;
    boolean below = false;
    for (int t = first.first(); t < mark.from(); t++) {
      if (text.isWord(t)) {
        words++;
      } else if (text.lower(t).equals(",") || text.lower(t).equals(";")) {
        commas++;
        below = false;
      }
      if (SUBORDINATE.contains(text.lower(t))) {
        below = true;
      }
    }
    String depth = below ? "below" : commas > 0 ? "comma" : "main";
    return depth + (words < 3 ? "0" : words < 8 ? "1" : words < 16 ? "2" : "3");
  }

  private static final Set<String> SUBORDINATE =
      Set.of(
          "yang",
          "karena",
          "sebab",
          "jika",
          "kalau",
          "apabila",
          "bila",
          "agar",
          "supaya",
          "sehingga",
          "meski",
          "meskipun",
          "walau",
          "walaupun",
          "ketika",
          "saat",
          "tanpa",
          "who",
          "which",
          "because",
          "if",
          "when",
          "although",
          "though",
          "unless",
          "so",
          "without",
          "while",
          "until",
          "untuk");
}
