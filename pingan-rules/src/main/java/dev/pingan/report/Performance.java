package dev.pingan.report;

/** How far a requirement was performed by the as-of day. */
public enum Performance {
  /** Not at all. */
  NOT,
  /** In part. */
  PARTLY,
  /** Wholly, by entries in the window. */
  IN_TIME,
  /** Wholly, but only with entries after the window. */
  LATE
}
