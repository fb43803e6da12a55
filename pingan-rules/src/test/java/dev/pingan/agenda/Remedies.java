package dev.pingan.agenda;

import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes remedies and agendas for tests of what is told of them. */
public final class Remedies {
  private Remedies() {}

  /** So much in those days, and then in time. */
  public static Remedy inTime(Finding.Builder finding, String first, String last, long... needed) {
    return remedy(finding, Remedy.Timing.IN_TIME, first, Optional.of(last), needed);
  }

  /** So much in those days, which counts as late. */
  public static Remedy late(Finding.Builder finding, String first, String last, long... needed) {
    return remedy(finding, Remedy.Timing.LATE, first, Optional.of(last), needed);
  }

  /** So much from that day on, which counts as late. */
  public static Remedy endless(Finding.Builder finding, String first, long... needed) {
    return remedy(finding, Remedy.Timing.LATE, first, Optional.empty(), needed);
  }

  /** The agenda of those remedies, in that order. */
  public static Agenda agenda(String asOf, String through, Remedy... remedies) {
    return ImmutableAgenda.of(LocalDate.parse(asOf), LocalDate.parse(through), List.of(remedies));
  }

  /** How much is needed, and then, for coverage, how much of it on each working day. */
  private static Remedy remedy(
      Finding.Builder finding,
      Remedy.Timing timing,
      String first,
      Optional<String> last,
      long... needed) {
    return Remedy.builder()
        .finding(finding.build())
        .timing(timing)
        .stillNeeded(needed.length > 0 ? OptionalLong.of(needed[0]) : OptionalLong.empty())
        .firstDay(LocalDate.parse(first))
        .lastDay(last.map(LocalDate::parse))
        .perWorkday(needed.length > 1 ? OptionalLong.of(needed[1]) : OptionalLong.empty())
        .build();
  }
}
