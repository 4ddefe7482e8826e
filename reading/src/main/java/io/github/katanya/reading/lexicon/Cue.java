package io.github.katanya.reading.lexicon;

import io.github.katanya.statement.Act;
import java.util.List;

/**
 * An entry of the cue lexicon.
 *
 * @param name the entry's form, in small letters: a surface form in Indonesian, a base form in
 *     English
 * @param forms the surface forms, in small letters; in English verbs base, third person, past,
 *     participle, -ing
 * @param kind how it stands in a sentence
 * @param act the act that it has by itself
 * @param takes what its content may be, most usual first
 * @param addressee whether an object naming the addressee may stand between it and the content
 * @param strong whether nearly every occurrence with such a content is an attribution
 */
public record Cue(
    String name,
    List<String> forms,
    Kind kind,
    Act act,
    List<Takes> takes,
    boolean addressee,
    boolean strong) {

  public Cue {
    forms = List.copyOf(forms);
    takes = List.copyOf(takes);
  }

  /** How a cue stands in a sentence. */
  public enum Kind {
    /** A verb between source and content. */
    VERB,
    /** An Indonesian bare verb beside a quotation or clause, before its source. */
    QUOTE,
    /** An Indonesian di- form. */
    PASSIVE,
    /** A preposition before its source. */
    PREPOSITION,
    /** A noun with a content clause. */
    NOUN,
    /** An adjective with a content clause. */
    ADJECTIVE,
    /** A fixed phrase. */
    PHRASE
  }

  /** What the content of a cue may be. */
  public enum Takes {
    /** A direct quotation. */
    QUOTE,
    /** A finite clause, with or without "bahwa" or "that". */
    CLAUSE,
    /** An infinitive, or a clause with "untuk", "agar", "supaya". */
    TO,
    /** A noun phrase. */
    NOUN,
    /** A phrase with "about", "tentang", "soal". */
    ABOUT,
    /** An indirect question. */
    QUESTION,
    /** A phrase with "for" or "atas". */
    FOR,
    /** "X as Y", "X sebagai Y". */
    AS
  }

  /** Whether the content may be of this kind. */
  public boolean takes(Takes kind) {
    return takes.contains(kind);
  }
}
