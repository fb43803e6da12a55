package dev.pingan.jackson.driver;

import tools.jackson.core.StreamReadConstraints;

/**
 * What may be read at most. Nothing in the format comes near; a text that does is broken or
 * hostile.
 *
 * @param length of the whole text in bytes
 * @param tokens in the whole text
 */
record Limits(long length, long tokens) {
  static final Limits OF_A_LINE = new Limits(1L << 20, 100_000);
  static final Limits OF_A_DOCUMENT = new Limits(1L << 28, 50_000_000);

  private static final int DEPTH = 64;
  private static final int TEXT = 8192;
  private static final int NAME = 256;
  private static final int NUMBER = 64;

  StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxDocumentLength(length)
        .maxTokenCount(tokens)
        .maxNestingDepth(DEPTH)
        .maxStringLength(TEXT)
        .maxNameLength(NAME)
        .maxNumberLength(NUMBER)
        .build();
  }
}
