package io.github.katanya.reading.meaning;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.reading.lexicon.LexiconException;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that is surer of an act than the model: conditions on cue and content, all of which must
 * hold.
 *
 * @param name its name in the data file
 * @param cue acts of cues, one of which the cue must have by itself; empty for any
 * @param cueHas classes of markers that must all stand in the cue
 * @param cueLacks classes of markers none of which may stand in the cue
 * @param has classes of markers one of which must stand in the content; empty for any
 * @param early classes of markers one of which must begin in the first words of the content
 * @param first classes of markers one of which must begin the content
 * @param lacks classes of markers none of which may stand in the content
 * @param ends a mark with which the content must end, quotation marks aside
 * @param most the most words that the content may have
 * @param act the act
 */
record ActRule(
    String name,
    Set<String> cue,
    Set<String> cueHas,
    Set<String> cueLacks,
    Set<String> has,
    Set<String> early,
    Set<String> first,
    Set<String> lacks,
    Optional<String> ends,
    int most,
    Act act) {
  private static final int FIRST_WORDS = 5;
  private static final Set<String> KEYS =
      Set.of(
          "rule",
          "cue",
          "cue-has",
          "cue-lacks",
          "has",
          "early",
          "first",
          "lacks",
          "ends",
          "most",
          "act",
          "right",
          "wrong");

  /**
   * Loads the shipped rules of a language, in the order in which they are tried.
   *
   * @throws LexiconException at a field that is unknown or not in the form
   */
  static List<ActRule> load(Language language) {
    DataFile file = DataFile.shipped(language.code() + "/meaning/act-rules.txt");
    List<ActRule> rules = new ArrayList<>();
    for (DataFile.Block block : file.blocks()) {
      for (DataFile.Field field : block.fields()) {
        if (!KEYS.contains(field.key())) {
          throw new LexiconException(
              file.name(), field.line(), "unknown field '" + field.key() + "'; known are " + KEYS);
        }
      }
      String act = block.get("act").orElse("");
      rules.add(
          new ActRule(
              block.get("rule").orElse(""),
              words(block, "cue"),
              words(block, "cue-has"),
              words(block, "cue-lacks"),
              words(block, "has"),
              words(block, "early"),
              words(block, "first"),
              words(block, "lacks"),
              block.get("ends"),
              block.get("most").map(Integer::parseInt).orElse(Integer.MAX_VALUE),
              Act.of(act)
                  .orElseThrow(
                      () ->
                          new LexiconException(
                              file.name(), block.line(), "no act '" + act + "'"))));
    }
    return rules;
  }

  private static Set<String> words(DataFile.Block block, String key) {
    return block.get(key).map(v -> Set.of(v.split(" +"))).orElse(Set.of());
  }

  boolean matches(StatementView view) {
    if (!cue.isEmpty() && !cue.contains(view.cueAct())) {
      return false;
    }
    if (!cueHas.stream().allMatch(view::cueHas) || cueLacks.stream().anyMatch(view::cueHas)) {
      return false;
    }
    if (!has.isEmpty() && has.stream().noneMatch(view::has) || lacks.stream().anyMatch(view::has)) {
      return false;
    }
    if (!early.isEmpty() && !begins(view, early, FIRST_WORDS)
        || !first.isEmpty() && !begins(view, first, 1)) {
      return false;
    }
    if (ends.isPresent() && !ends.get().equals(lastMark(view))) {
      return false;
    }
    return view.wordCount() <= most;
  }

  /** Whether an entry of one of the classes begins among the first words of the content. */
  private static boolean begins(StatementView view, Set<String> names, int words) {
    if (view.content().isEmpty()) {
      return false;
    }
    AnalysedText text = view.text();
    TokenRange piece = view.content().get(0);
    int left = words;
    int end = piece.first();
    while (end < piece.end() && left > 0) {
      left -= text.isWord(end) ? 1 : 0;
      end++;
    }
    int limit = end;
    return view.marks().stream().anyMatch(m -> names.contains(m.name()) && m.from() < limit);
  }

  /** The last mark of the content that is no quotation mark, if no word stands behind it. */
  private static String lastMark(StatementView view) {
    if (view.content().isEmpty()) {
      return "";
    }
    AnalysedText text = view.text();
    TokenRange piece = view.content().get(view.content().size() - 1);
    for (int t = piece.end() - 1; t >= piece.first(); t--) {
      String mark = text.lower(t);
      if (text.isWord(t)) {
        return "";
      }
      if (mark.equals("?") || mark.equals("!") || mark.equals(".")) {
        return mark;
      }
    }
    return "";
  }
}
