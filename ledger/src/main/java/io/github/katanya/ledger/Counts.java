package io.github.katanya.ledger;

/**
 * How much a ledger holds, in the latest reading of each article.
 *
 * @param articles number of articles, versions not counted
 * @param statements number of statements
 * @param speakers number of speakers with at least one statement
 * @param matters number of matters across articles
 * @param contested how many of these matters have at least one side for and one against
 * @param outlets number of outlets
 */
public record Counts(
    long articles, long statements, long speakers, long matters, long contested, long outlets) {}
