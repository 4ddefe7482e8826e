package io.github.katanya.reading.identity;

import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a source apart by the parts that a trained tagger has marked in its sentence. */
final class PartParser {
  private static final int FARTHEST_BEFORE = 3;
  private static final int FARTHEST_BEHIND = 2;

  private final AnalysedText text;
  private final List<Part> parts;
  private final List<TokenRange> names;

  PartParser(AnalysedText text, List<Part> parts) {
    this.text = text;
    this.parts =
        parts.stream()
            .filter(
                p ->
                    p.kind() == Part.Kind.NAME
                        || p.kind() == Part.Kind.ROLE
                        || p.kind() == Part.Kind.AFFILIATION)
            .toList();
    this.names =
        this.parts.stream().filter(p -> p.kind() == Part.Kind.NAME).map(Part::tokens).toList();
  }

  /** Whether nothing is marked. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** All names of the text, in order. */
  List<TokenRange> names() {
    return names;
  }

  /** Index of the first part that begins at a token or behind it. */
  private int from(int token) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).tokens().first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The parts of a source; the name is empty if none is marked in it. */
  SourcePhrase parse(TokenRange source) {
    List<Integer> within = new ArrayList<>();
    for (int i = Math.max(0, from(source.first()) - 1);
        i < parts.size() && parts.get(i).tokens().first() < source.end();
        i++) {
      if (source.first() < parts.get(i).tokens().end()) {
        within.add(i);
      }
    }
    Optional<Integer> apposed = apposed(within, source);
    if (apposed.isPresent()) {
      return around(apposed.get(), source);
    }
    for (int i : within) {
      if (parts.get(i).kind() == Part.Kind.NAME) {
        return around(i, source);
      }
    }
    for (int i : within) {
      Optional<Integer> name = nameBeside(i);
      if (name.isPresent()) {
        return around(name.get(), source);
      }
    }
    return new SourcePhrase(
        Optional.empty(),
        first(within, Part.Kind.ROLE),
        first(within, Part.Kind.AFFILIATION),
        source);
  }

  /** The name at the source's end behind a comma: "pengacara Ravo Milan, Dara Lestari". */
  private Optional<Integer> apposed(List<Integer> within, TokenRange source) {
    if (within.size() < 2) {
      return Optional.empty();
    }
    int last = within.get(within.size() - 1);
    TokenRange name = parts.get(last).tokens();
    boolean behindComma =
        parts.get(last).kind() == Part.Kind.NAME
            && name.first() > source.first()
            && text.lower(name.first() - 1).equals(",")
            && name.end() >= source.end() - 1
            && !isDegree(name);
    return behindComma ? Optional.of(last) : Optional.empty();
  }

  /** "SKM", "MKes": behind a name and a comma it is no name. */
  private boolean isDegree(TokenRange name) {
    String word = text.word(name.first());
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return name.size() == 1 && capitals > 1;
  }

  /** The name that a role or a body leads to, or that it stands behind as an apposition. */
  private Optional<Integer> nameBeside(int part) {
    for (int i = part + 1; i < parts.size() && isGap(i - 1, i, 1); i++) {
      if (parts.get(i).kind() == Part.Kind.NAME) {
        return Optional.of(i);
      }
    }
    boolean behind =
        part > 0
            && parts.get(part - 1).kind() == Part.Kind.NAME
            && isGap(part - 1, part, FARTHEST_BEHIND);
    return behind ? Optional.of(part - 1) : Optional.empty();
  }

  /** The parts around a marked name. */
  SourcePhrase introduction(TokenRange name) {
    int i = from(name.first());
    if (i < parts.size()
        && parts.get(i).tokens().equals(name)
        && parts.get(i).kind() == Part.Kind.NAME) {
      return around(i, name);
    }
    return new SourcePhrase(Optional.of(name), Optional.empty(), Optional.empty(), name);
  }

  private SourcePhrase around(int name, TokenRange source) {
    List<Integer> before = new ArrayList<>();
    for (int i = name - 1; i >= 0 && isNear(i, i + 1, FARTHEST_BEFORE); i--) {
      before.add(0, i);
    }
    List<Integer> behind = new ArrayList<>();
    for (int i = name + 1; i < parts.size() && isNear(i - 1, i, FARTHEST_BEHIND); i++) {
      boolean next = parts.get(i).kind() == Part.Kind.ROLE && isBeforeName(i);
      if (next) {
        break;
      }
      behind.add(i);
    }
    Optional<TokenRange> role =
        last(before, Part.Kind.ROLE).or(() -> first(behind, Part.Kind.ROLE));
    Optional<TokenRange> affiliation =
        last(before, Part.Kind.AFFILIATION).or(() -> first(behind, Part.Kind.AFFILIATION));
    TokenRange tokens = parts.get(name).tokens();
    int from = Math.min(source.first(), tokens.first());
    int end = Math.max(source.end(), tokens.end());
    for (Optional<TokenRange> part : List.of(role, affiliation)) {
      from = Math.min(from, part.map(TokenRange::first).orElse(from));
      end = Math.max(end, part.map(TokenRange::end).orElse(end));
    }
    return new SourcePhrase(Optional.of(tokens), role, affiliation, new TokenRange(from, end));
  }

  /** Whether a role leads to the name of somebody else behind it. */
  private boolean isBeforeName(int role) {
    for (int i = role + 1; i < parts.size() && isGap(i - 1, i, FARTHEST_BEFORE); i++) {
      if (parts.get(i).kind() == Part.Kind.NAME) {
        return true;
      }
    }
    return false;
  }

  /** Whether two parts that are no names follow each other closely in one sentence. */
  private boolean isNear(int left, int right, int farthest) {
    boolean own =
        parts.get(left).kind() != Part.Kind.NAME || parts.get(right).kind() != Part.Kind.NAME;
    return own
        && isGap(left, right, farthest)
        && (parts.get(left).kind() != Part.Kind.NAME || farthest == FARTHEST_BEHIND);
  }

  private boolean isGap(int left, int right, int farthest) {
    TokenRange a = parts.get(left).tokens();
    TokenRange b = parts.get(right).tokens();
    return b.first() - a.end() <= farthest
        && text.sentenceOf(a.first()) == text.sentenceOf(b.first());
  }

  private Optional<TokenRange> first(List<Integer> of, Part.Kind kind) {
    return of.stream().map(parts::get).filter(p -> p.kind() == kind).map(Part::tokens).findFirst();
  }

  private Optional<TokenRange> last(List<Integer> of, Part.Kind kind) {
    return of.stream()
        .map(parts::get)
        .filter(p -> p.kind() == kind)
        .map(Part::tokens)
        .reduce((a, b) -> b);
  }
}
