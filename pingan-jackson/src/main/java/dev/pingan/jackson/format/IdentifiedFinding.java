package dev.pingan.jackson.format;

import dev.pingan.report.Finding;

/** A finding on its way in: its id follows from its parts, and one that doesn't is refused. */
final class IdentifiedFinding {
  private final Finding.Builder builder = Finding.builder();
  private String id = "";

  void id(String read) {
    id = read;
  }

  Finding.Builder builder() {
    return builder;
  }

  Finding build() {
    Finding finding = builder.build();
    if (!finding.id().equals(id)) {
      throw new IllegalArgumentException(
          "a finding's id is rule/bearer/occasion: \"" + finding.id() + "\" here");
    }
    return finding;
  }
}
