package io.github.katanya.desk.page;

/**
 * A line of a list that leads somewhere.
 *
 * @param text what it says
 * @param address where it leads
 * @param note what stands beside it in small print
 */
public record Link(String text, String address, String note) {}
