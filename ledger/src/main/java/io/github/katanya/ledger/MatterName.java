package io.github.katanya.ledger;

/**
 * A matter by its name.
 *
 * @param key the matter's key in the ledger
 * @param claim the claim in English
 * @param klaim the claim in Indonesian
 */
public record MatterName(String key, String claim, String klaim) {}
