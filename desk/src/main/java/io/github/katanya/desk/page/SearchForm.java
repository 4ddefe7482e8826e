package io.github.katanya.desk.page;

/**
 * What stands in the fields of the search form.
 *
 * @param q words
 * @param speaker words of the name
 * @param act code
 * @param language code
 * @param said day, month, year or interval
 * @param published likewise
 * @param fault what is wrong with them; empty if nothing
 * @param total how many statements were found
 * @param from number of the first one shown
 * @param to number of the last one shown
 * @param previous address of the page before; empty if there is none
 * @param next address of the next page; empty if there is none
 */
public record SearchForm(
    String q,
    String speaker,
    String act,
    String language,
    String said,
    String published,
    String fault,
    long total,
    long from,
    long to,
    String previous,
    String next) {}
