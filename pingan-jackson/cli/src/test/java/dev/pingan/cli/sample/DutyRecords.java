package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.on;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Shift;
import dev.pingan.organisation.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rota of every unit for every duty day, entered five days ahead of each run. */
final class DutyRecords {
  private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

  private final Scribe scribe;

  private DutyRecords(Scribe scribe) {
    this.scribe = scribe;
  }

  static void write(Scribe scribe) {
    DutyRecords records = new DutyRecords(scribe);
    records.run(on(1, 1), 2);
    records.run(on(1, 21), 7);
    records.run(on(4, 5), 1);
    records.run(on(4, 29), 5);
    records.run(on(6, 22), 3);
    // National Day, and the fair that follows upon it.
    records.run(on(9, 29), 11);
    records.run(on(12, 30), 2);
    scribe.enter("shift-bureau-0930", on(9, 30), shift(Optional.empty(), "o01", "o06"));
  }

  private void run(LocalDate first, int days) {
    Instant recordedAt = Days.at(first.minusDays(5), 10, 0);
    first
        .datesUntil(first.plusDays(days))
        .forEach(
            day -> {
              for (int unit = 1; unit <= 6; unit++) {
                shift(unit, day, recordedAt);
              }
            });
  }

  private void shift(int unit, LocalDate day, Instant recordedAt) {
    Optional<String> of = Optional.of("u0" + unit);
    String key = "u0" + unit + "-" + day.format(KEY);
    Optional<Shift> shift =
        switch (key) {
          // Nobody on the rota.
          case "u02-0124", "u05-0930", "u06-1231" -> Optional.empty();
          // A clerk leads.
          case "u03-0502" -> Optional.of(shift(of, "o34", "o35"));
          // No longer of the rank that may lead.
          case "u03-0622" -> Optional.of(shift(of, "o33", "o35"));
          // Nobody beside the lead.
          case "u04-0623" -> Optional.of(shift(of, "o41", "o41"));
          // An officer whom nobody knows.
          case "u04-0102" -> Optional.of(shift(of, "o41", "o99"));
          // Nobody leads.
          case "u05-1003" -> Optional.of(shift(of, "", "o54", "o55"));
          // The bureau's leadership leads in person.
          case "u06-0405" -> Optional.of(shift(of, "o03", "o64"));
          default -> Optional.of(shift(of, lead(unit, day), "o" + unit + clerk(day)));
        };
    shift.ifPresent(s -> scribe.enter("shift-" + key, day, recordedAt, s));
  }

  private static String lead(int unit, LocalDate day) {
    boolean even = day.getDayOfMonth() % 2 == 0;
    return even ? "o" + unit + 1 : unit == 4 ? "o05" : "o" + unit + 2;
  }

  private static int clerk(LocalDate day) {
    return day.getDayOfMonth() % 3 == 0 ? 5 : 4;
  }

  private static Shift shift(Optional<String> unit, String lead, String... officers) {
    List<Id<Officer>> onDuty = Stream.of(officers).<Id<Officer>>map(Id::of).toList();
    return Shift.builder()
        .unit(unit.map(Id::of))
        .lead(Optional.of(lead).filter(id -> !id.isEmpty()).map(Id::of))
        .officers(onDuty)
        .build();
  }
}
