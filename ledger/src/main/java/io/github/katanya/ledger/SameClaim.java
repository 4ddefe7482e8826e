package io.github.katanya.ledger;

import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes two matters for one when the same parties act on the same parties, and either the thing at
 * issue or the claim, in one of the two languages, is worded alike. The names of the parties do not
 * count as wording. A matter without parties is never another one: no wording tells whose it is.
 */
final class SameClaim implements MatterLinker {
  private static final double ALIKE = 0.6;

  @Override
  public String parties(Matter matter) {
    return side(matter.who()) + ">" + side(matter.whom());
  }

  @Override
  public Optional<Known> link(Matter matter, List<Known> known) {
    if (matter.who().isEmpty() && matter.whom().isEmpty()) {
      return Optional.empty();
    }
    return known.stream()
        .filter(k -> likeness(matter, k.matter()) >= ALIKE)
        .max(
            Comparator.<Known>comparingDouble(k -> likeness(matter, k.matter()))
                .thenComparing(Comparator.comparingLong(Known::id).reversed()));
  }

  private static double likeness(Matter a, Matter b) {
    Set<String> parties = partyWords(a);
    parties.addAll(partyWords(b));
    return Stream.of(
            overlap(a.what(), b.what(), Language.ENGLISH, parties),
            overlap(a.claim(), b.claim(), Language.ENGLISH, parties),
            overlap(a.klaim(), b.klaim(), Language.INDONESIAN, parties))
        .max(Double::compare)
        .orElse(0.0);
  }

  /** How much of the shorter wording the other one has too, in whatever form. */
  private static double overlap(String a, String b, Language language, Set<String> parties) {
    Set<String> left = words(a, parties);
    Set<String> right = words(b, parties);
    Set<String> shorter = left.size() <= right.size() ? left : right;
    Set<String> longer = shorter == left ? right : left;
    if (shorter.isEmpty()) {
      return 0;
    }
    long shared =
        shorter.stream()
            .filter(w -> longer.stream().anyMatch(o -> Stems.share(w, o, language)))
            .count();
    return (double) shared / shorter.size();
  }

  private static Set<String> words(String text, Set<String> parties) {
    return Tokens.of(text).stream()
        .map(Token::word)
        .filter(w -> !CommonWords.contains(w) && !parties.contains(w))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> partyWords(Matter matter) {
    return Stream.concat(matter.who().stream(), matter.whom().stream())
        .flatMap(SameClaim::names)
        .flatMap(name -> Tokens.of(name).stream())
        .map(Token::word)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Stream<String> names(String party) {
    if (!isCountry(party)) {
      return Stream.of(party);
    }
    return Arrays.stream(Language.values())
        .map(l -> new Locale("", party).getDisplayCountry(Locale.forLanguageTag(l.code())));
  }

  private static String side(List<String> parties) {
    return parties.stream()
        .map(p -> isCountry(p) ? p : Tokens.folded(p))
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static boolean isCountry(String party) {
    return party.length() == 2 && party.equals(party.toUpperCase(Locale.ROOT));
  }
}
