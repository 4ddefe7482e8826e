package io.github.katanya.reading.meaning;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.statement.SpeakerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the model of acts looks at in a statement, as strings. */
final class ActFeatures {
  private static final int FIRST_WORDS = 3;
  private static final int NEAR = 4;

  private ActFeatures() {}

  /**
   * The features of a statement. Those that begin with {@code w:} are words of one language, the
   * others hold for all.
   */
  static List<String> of(StatementView view, Optional<SpeakerType> speaker) {
    List<String> features = new ArrayList<>();
    String act = view.cueAct();
    features.add("bias");
    features.add("cue=" + act);
    view.attribution().entry().map(Cue::act).ifPresent(a -> features.add("entry=" + a.code()));
    view.attribution().entry().map(Cue::kind).ifPresent(k -> features.add("kind=" + k));
    for (String word : view.words(view.cue())) {
      features.add("w:cue=" + word);
    }
    for (Markers.Mark mark : view.cueMarks()) {
      features.add("cue-mark=" + mark.name() + "|" + act);
    }
    boolean quoted = view.isQuoted();
    features.add("quoted=" + quoted);
    features.add("order=" + quoted + view.isContentFirst());
    features.add("no-source=" + view.source().isEmpty());
    speaker.ifPresent(s -> features.add("speaker=" + s.code()));
    marks(view, act, features);
    content(view, features);
    List<String> source = view.words(view.source());
    if (!source.isEmpty()) {
      features.add("w:source=" + source.get(0));
    }
    return features;
  }

  private static void marks(StatementView view, String act, List<String> features) {
    List<Markers.Mark> marks = view.marks();
    int begin = view.content().isEmpty() ? 0 : view.content().get(0).first();
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Markers.Mark mark = marks.get(i);
      String name = mark.name();
      boolean negated = i > 0 && negates(marks, i);
      String form = negated ? "not-" + name : name;
      if (!seen.contains(form)) {
        seen.add(form);
        features.add("m=" + form);
        features.add("m=" + form + "|" + act);
        if (mark.from() - begin < NEAR) {
          features.add("early=" + form);
        }
      }
    }
    for (String name : seen) {
      for (String other : seen) {
        if (name.compareTo(other) < 0 && (isMain(name) && isMain(other))) {
          features.add("m2=" + name + "+" + other);
        }
      }
    }
  }

  private static boolean isMain(String name) {
    return !name.startsWith("not-");
  }

  private static boolean negates(List<Markers.Mark> marks, int index) {
    Markers.Mark mark = marks.get(index);
    for (int i = index - 1; i >= 0 && marks.get(i).from() >= mark.from() - 3; i--) {
      if (marks.get(i).name().equals("not") && marks.get(i).to() <= mark.from()) {
        return true;
      }
    }
    return false;
  }

  private static void content(StatementView view, List<String> features) {
    List<String> words = view.words();
    features.add("length=" + Math.min(6, words.size() / 6));
    if (view.hasMark("?")) {
      features.add("has-question");
    }
    if (view.hasMark("!")) {
      features.add("has-cry");
    }
    boolean digits = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (Character.isDigit(word.charAt(0))) {
        digits = true;
        continue;
      }
      features.add("w:" + word);
      if (i < FIRST_WORDS) {
        features.add("w:" + i + "=" + word);
      }
    }
    if (words.size() > 1) {
      features.add("w:01=" + words.get(0) + " " + words.get(1));
    }
    if (digits) {
      features.add("digits");
    }
    if (view.content().size() > 1) {
      features.add("pieces");
    }
  }
}
