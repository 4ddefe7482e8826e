package io.github.katanya.reading.identity;

import io.github.katanya.reading.lexicon.Organisations;
import io.github.katanya.reading.lexicon.PersonNames;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a source apart into name, role and affiliation, in both orders: "role body name" and "name,
 * role body".
 */
final class SourceParser {
  private static final int LONGEST_NAME = 5;

  private final AnalysedText text;
  private final WordClasses words;
  private final StateNames states;
  private final Organisations organisations;
  private final PersonNames names;
  private final Map<String, Integer> runs;

  SourceParser(
      AnalysedText text,
      WordClasses words,
      StateNames states,
      Organisations organisations,
      PersonNames names) {
    this.text = text;
    this.words = words;
    this.states = states;
    this.organisations = organisations;
    this.names = names;
    this.runs = runs(text);
  }

  SourcePhrase parse(TokenRange source) {
    TokenRange range = trimmed(source);
    int comma = -1;
    for (int t = range.first(); t < range.end(); t++) {
      if (text.lower(t).equals(",")) {
        comma = t;
        break;
      }
    }
    if (comma > range.first() && comma + 1 < range.end()) {
      TokenRange left = new TokenRange(range.first(), comma);
      TokenRange right = trimmed(new TokenRange(comma + 1, range.end()));
      boolean rightIsName = role(right).isEmpty() && isName(right);
      SourcePhrase head = parsePlain(rightIsName ? right : left, range);
      SourcePhrase role = parsePlain(rightIsName ? left : right, range);
      if (head.name().isPresent()) {
        return new SourcePhrase(
            head.name(),
            head.role().isPresent() ? head.role() : role.role(),
            head.role().isPresent() ? head.affiliation() : affiliation(role),
            range);
      }
    }
    return parsePlain(range, range);
  }

  private Optional<TokenRange> affiliation(SourcePhrase role) {
    if (role.affiliation().isPresent()) {
      return role.affiliation();
    }
    return role.name();
  }

  private SourcePhrase parsePlain(TokenRange range, TokenRange whole) {
    Optional<TokenRange> role = role(range);
    int from = role.map(TokenRange::end).orElse(range.first());
    int link = role.isPresent() ? nameEnd(from, range.end()) : -1;
    if (link > from) {
      return new SourcePhrase(
          Optional.of(new TokenRange(from, link)),
          role,
          Optional.of(new TokenRange(link + 1, range.end())),
          whole);
    }
    Optional<TokenRange> name = name(from, range.end(), role.isPresent());
    int affiliationEnd = name.map(TokenRange::first).orElse(range.end());
    int affiliationFrom = from;
    while (affiliationFrom < affiliationEnd && isLink(affiliationFrom)) {
      affiliationFrom++;
    }
    Optional<TokenRange> affiliation =
        role.isPresent() && affiliationEnd > affiliationFrom
            ? Optional.of(new TokenRange(affiliationFrom, affiliationEnd))
            : Optional.empty();
    return new SourcePhrase(name, role, affiliation, whole);
  }

  /**
   * Where a name of two or three words ends before "dari" and a body without a name behind it:
   * "Kolonel Orvan Tilaka dari Kementerian Pertahanan Norvia"; -1 if there is none.
   */
  private int nameEnd(int from, int end) {
    int link = from;
    while (link < end && isNamePart(link)) {
      link++;
    }
    boolean name = link - from >= 2 && link - from <= 3 && !isBody(from, link);
    if (!name || link + 1 >= end || !words.contains("np-prep", text.lower(link))) {
      return -1;
    }
    for (int t = link + 1; t < end; t++) {
      if (!text.isCapitalised(t)) {
        return -1;
      }
    }
    int bodyEnd = bodyEnd(link + 1, end);
    return bodyEnd > link + 1 && end - bodyEnd <= 1 ? link : -1;
  }

  private boolean isLink(int token) {
    return words.contains("np-prep", text.lower(token))
        || words.contains("article", text.lower(token))
        || words.contains("possessive", text.lower(token))
        || !text.isWord(token);
  }

  private TokenRange trimmed(TokenRange range) {
    int from = range.first();
    int end = range.end();
    while (from < end && (!text.isWord(from) || words.contains("article", text.lower(from)))) {
      from++;
    }
    while (end > from && !text.isWord(end - 1) && !text.lower(end - 1).equals(")")) {
      end--;
    }
    return new TokenRange(from, end);
  }

  /**
   * The role words with which a range begins, modifiers before them included ("wakil juru bicara").
   */
  private Optional<TokenRange> role(TokenRange range) {
    int end = range.first();
    int t = range.first();
    while (t < range.end()) {
      int length = words.match("role", text::lower, t, range.end());
      if (length == 0 || isBody(t, range.end())) {
        break;
      }
      t += length;
      end = t;
    }
    if (end > range.first()) {
      return Optional.of(new TokenRange(range.first(), end));
    }
    return englishRole(range);
  }

  /** In "the harbour police spokesman Orin Vael" the role stands behind its body. */
  private Optional<TokenRange> englishRole(TokenRange range) {
    for (int t = range.first() + 1; t < Math.min(range.end(), range.first() + 8); t++) {
      int length = words.match("role", text::lower, t, range.end());
      if (length > 0
          && text.language() == Language.ENGLISH
          && (!text.isCapitalised(t) || isNameOfTwo(t + length, range.end()))) {
        return Optional.of(new TokenRange(range.first(), t + length));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether two or three capitalised words and nothing else are left: "Mines Minister Orin Vael".
   */
  private boolean isNameOfTwo(int from, int end) {
    if (end - from < 2 || end - from > 3) {
      return false;
    }
    for (int t = from; t < end; t++) {
      if (!isNamePart(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBody(int token, int limit) {
    return words.match("body", text::lower, token, limit) > 0;
  }

  boolean isName(TokenRange range) {
    return name(range.first(), range.end(), false)
        .filter(n -> n.first() == range.first() && n.end() == range.end())
        .isPresent();
  }

  /**
   * The run of capitals at the end; behind a role, from its first known name on, else the last two
   * words.
   */
  private Optional<TokenRange> name(int from, int end, boolean behindRole) {
    int last = end;
    if (last > from && text.lower(last - 1).equals(")")) {
      while (last > from && !text.lower(last - 1).equals("(")) {
        last--;
      }
      last = Math.max(from, last - 1);
    }
    int begin = last;
    while (begin > from && last - begin < LONGEST_NAME + 3 && isNamePart(begin - 1)) {
      begin--;
    }
    if (begin == last) {
      return Optional.empty();
    }
    int bodyEnd = bodyEnd(begin, last);
    boolean behindBody = bodyEnd > begin;
    begin = bodyEnd;
    if (begin == last) {
      return Optional.empty();
    }
    boolean body =
        !behindRole && (isBody(begin, last) || last - begin > 1 && isBody(last - 1, last));
    if (body) {
      return Optional.empty();
    }
    int field = begin;
    for (int t = begin; t < last; t++) {
      int length = behindRole ? words.match("portfolio", text::lower, t, last) : 0;
      field = length > 0 ? t + length : field;
    }
    if (field > begin) {
      begin = field;
      if (last - begin < 2) {
        return Optional.empty();
      }
    }
    if (behindRole) {
      begin = behindRunOfItsOwn(begin, last);
    }
    if (behindBody && !behindRole) {
      begin = behindRank(begin, last);
    }
    if (behindRole && last - begin > 2) {
      int known = begin;
      while (known < last && !names.contains(text.word(known))) {
        known++;
      }
      begin = known < last ? known : last - 2;
    }
    return last - begin <= LONGEST_NAME
        ? Optional.of(new TokenRange(begin, last))
        : Optional.empty();
  }

  /**
   * Behind the longest beginning of a run of capitals that is a whole run elsewhere in the text: in
   * "Juru Bicara Susu Melati Hendra Wiguna" the body, where "Susu Melati" stands by itself too. Two
   * words at least are left for the name. A single word counts only where it stands before: the
   * first word of a name follows the full one.
   */
  private int behindRunOfItsOwn(int from, int end) {
    for (int cut = end - 2; cut > from; cut--) {
      String beginning = text.span(new TokenRange(from, cut)).in(text.text());
      int stands = runs.getOrDefault(beginning, from);
      if (cut - from > 1 ? stands != from : stands < from && !names.contains(beginning)) {
        return cut;
      }
    }
    return from;
  }

  /**
   * Behind the last rank in a run, where two words at least are left: "Norvia Kolonel Ravo Milan".
   */
  private int behindRank(int from, int end) {
    int begin = from;
    for (int t = from; t < end - 2; t++) {
      int length = words.match("role", text::lower, t, end - 2);
      begin = length > 0 ? t + length : begin;
    }
    return begin;
  }

  /**
   * All runs of capitalised words that stand between other words, with the first token of the
   * first.
   */
  private static Map<String, Integer> runs(AnalysedText text) {
    Map<String, Integer> runs = new HashMap<>();
    int t = 0;
    while (t < text.tokenCount()) {
      int end = t;
      while (end < text.tokenCount()
          && text.isNameLike(end)
          && text.sentenceOf(end) == text.sentenceOf(t)) {
        end++;
      }
      if (end > t) {
        runs.putIfAbsent(text.span(new TokenRange(t, end)).in(text.text()), t);
      }
      t = Math.max(end, t + 1);
    }
    return runs;
  }

  /**
   * Where the person's name begins in a run of capitals: behind a body or state, and behind a run
   * that stands by itself elsewhere; two words at least are left.
   */
  int bodyBefore(int from, int end) {
    int body = bodyEnd(from, end);
    int begin = body <= end - 2 ? body : from;
    return behindRunOfItsOwn(begin, end);
  }

  /** Behind the last body or state that is named in a run of capitals. */
  private int bodyEnd(int from, int end) {
    int bodyEnd = from;
    for (int t = from; t < end; t++) {
      int length =
          Math.max(
              states
                  .at(text::word, t, end, text.language())
                  .map(StateNames.Match::length)
                  .orElse(0),
              organisations
                  .at(text::word, t, end, text.language())
                  .map(Organisations.Match::length)
                  .orElse(0));
      boolean person = names.contains(text.word(t)) && length == 1 && end - t > 1;
      if (length > 0 && !person) {
        bodyEnd = t + length;
        t += length - 1;
      } else if (isAbbreviation(t) && t + 1 < end) {
        bodyEnd = t + 1;
      }
    }
    return bodyEnd;
  }

  private boolean isAbbreviation(int token) {
    String word = text.word(token);
    return word.length() > 1
        && word.length() < 9
        && word.indexOf('.') < 0
        && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private boolean isNamePart(int t) {
    String lower = text.lower(t);
    boolean particle =
        lower.equals("bin")
            || lower.equals("binti")
            || lower.equals("al")
            || lower.equals("de")
            || lower.equals("van")
            || lower.equals("von");
    return particle
        || text.isCapitalised(t)
            && !words.contains("connector", lower)
            && !words.contains("pronoun", lower);
  }
}
