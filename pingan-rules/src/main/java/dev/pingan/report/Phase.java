package dev.pingan.report;

/** Where the as-of day lies in relation to a window. */
public enum Phase {
  /** Before its first day. */
  BEFORE,
  /** On one of its days. */
  WITHIN,
  /** After its last day. */
  AFTER
}
