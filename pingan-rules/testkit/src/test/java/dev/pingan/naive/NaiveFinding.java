package dev.pingan.naive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A verdict on one rule, bearer and occasion.
 *
 * <p>Figures are given whenever something was counted, shortfall or not; there are none while the
 * finding is UPCOMING or NOT_APPLICABLE, nor where the register, the calendar or the list of key
 * sites is missing. {@code completedOn} is told for what entries of a day complete: not for seats,
 * standing measures, zero targets and the satisfaction rate.
 */
public record NaiveFinding(
    String id,
    LocalDate start,
    LocalDate endExclusive,
    String status,
    Optional<LocalDate> completedOn,
    Optional<Long> daysLate,
    Set<String> notes,
    Map<String, Long> figures) {

  static NaiveFinding of(String rule, String bearer, Slot slot, String status) {
    return new NaiveFinding(
        rule + "/" + bearer + "/" + slot.key(),
        slot.start(),
        slot.end(),
        status,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Map.of());
  }

  NaiveFinding status(String other) {
    return new NaiveFinding(id, start, endExclusive, other, completedOn, daysLate, notes, figures);
  }

  NaiveFinding completed(LocalDate day) {
    return new NaiveFinding(
        id, start, endExclusive, status, Optional.of(day), daysLate, notes, figures);
  }

  NaiveFinding late(long days) {
    return new NaiveFinding(
        id, start, endExclusive, status, completedOn, Optional.of(days), notes, figures);
  }

  NaiveFinding withoutDaysLate() {
    return new NaiveFinding(
        id, start, endExclusive, status, completedOn, Optional.empty(), notes, figures);
  }

  NaiveFinding note(String note) {
    Set<String> more = new TreeSet<>(notes);
    more.add(note);
    return new NaiveFinding(id, start, endExclusive, status, completedOn, daysLate, more, figures);
  }

  NaiveFinding figure(String key, long value) {
    Map<String, Long> more = new TreeMap<>(figures);
    more.put(key, value);
    return new NaiveFinding(id, start, endExclusive, status, completedOn, daysLate, notes, more);
  }
}
