package dev.pingan.jackson.format;

import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a finding falls short, and by how much; the model keeps the two in the finding. */
record Shortfall(List<Reason> reasons, Optional<Figures> figures) {
  static Optional<Shortfall> of(Finding finding) {
    return finding.reasons().isEmpty() && finding.figures().isEmpty()
        ? Optional.empty()
        : Optional.of(new Shortfall(finding.reasons(), finding.figures()));
  }

  void into(Finding.Builder finding) {
    finding.reasons(reasons).figures(figures);
  }

  /** One on its way in. */
  static final class Draft {
    private List<Reason> reasons = List.of();
    private @Nullable Figures figures;

    void reasons(List<Reason> read) {
      reasons = read;
    }

    void figures(Figures read) {
      figures = read;
    }

    Shortfall build() {
      return new Shortfall(reasons, Optional.ofNullable(figures));
    }
  }
}
