package io.github.katanya.reading.matter;

/** How a content puts the event that it tells. */
enum Told {
  /** As having happened. */
  DONE,
  /** As not having happened: "kami tidak memasok". */
  NOT_DONE,
  /** As something of which there is no proof: "belum ada bukti bahwa …". */
  UNPROVEN,
  /** As something that may have happened: "kalau benar …". */
  SUPPOSED
}
