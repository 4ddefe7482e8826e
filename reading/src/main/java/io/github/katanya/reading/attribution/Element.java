package io.github.katanya.reading.attribution;

/**
 * One element of a {@link Pattern}.
 *
 * @param kind what it stands for
 * @param argument the word class, or the marks, of those kinds that have one; else empty
 * @param optional whether it may be absent
 */
record Element(Kind kind, String argument, boolean optional) {

  enum Kind {
    /** {@code Q}: a quotation, as content. */
    QUOTATION,
    /** {@code C}: a clause, as content. */
    CLAUSE,
    /**
     * {@code T}, {@code F}: a clause that begins with a word of class {@code to}, {@code about}, as
     * content.
     */
    TO_CLAUSE,
    /**
     * {@code N}: a noun phrase with what belongs to it, as content; {@code R}: one that begins with
     * a word of class {@code claim}.
     */
    NOUN,
    /** <code>{class}</code>: words of a class, as content. */
    CONTENT_WORDS,
    /** {@code S}: the noun phrase that names the source. */
    SOURCE,
    /** {@code X}: a noun phrase that is passed over. */
    PASSED,
    /** {@code A}: the noun phrase that names the addressee. */
    ADDRESSEE,
    /**
     * {@code =}: the source of the attribution before in the same unit, whose content ends here.
     */
    SAME_SOURCE,
    /** {@code S0}: the subject with which the unit begins. */
    SUBJECT,
    /** {@code ~}: adverbs, times and places; always optional. */
    ADVERBIALS,
    /** {@code <class>}: words of a class. */
    WORDS,
    /** {@code ,} or {@code [,:]}: one of some marks. */
    MARK,
    /** {@code ^}: the beginning of the unit, connectors aside. */
    START,
    /** {@code $}: the end of the unit, stops aside. */
    END
  }
}
