package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Step;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cases known on a day, each by its earliest record, and the steps that belong to them. Rulings
 * 13, 20 and 22.
 */
final class CaseFiles {
  private final Map<Key, Entry> earliest = new HashMap<>();
  private final Map<Id<Case>, List<Entry>> byNumber = new HashMap<>();
  private final Map<Id<Case>, List<Entry>> steps = new HashMap<>();
  private final Set<Key> inTwoYears = new HashSet<>();

  /**
   * Files the entries, which come in order of day, then id.
   *
   * @param cases entries whose content is a case
   * @param steps entries whose content is a step
   */
  CaseFiles(Collection<Entry> cases, Collection<Entry> steps) {
    for (Entry entry : cases) {
      Case c = (Case) entry.content();
      Key key = new Key(space(c), c.caseId());
      Entry first = earliest.putIfAbsent(key, entry);
      if (first == null) {
        byNumber.computeIfAbsent(c.caseId(), id -> new ArrayList<>()).add(entry);
      } else if (first.occurredOn().getYear() != entry.occurredOn().getYear()) {
        inTwoYears.add(key);
      }
    }
    for (Entry entry : steps) {
      Id<Case> number = ((Step) entry.content()).caseId();
      this.steps.computeIfAbsent(number, id -> new ArrayList<>()).add(entry);
    }
  }

  /** The earliest record of each case. */
  Collection<Entry> cases() {
    return earliest.values();
  }

  /** The earliest record of the same case, which gives everything about it. */
  Entry caseOf(Entry record) {
    Case c = (Case) record.content();
    return earliest.getOrDefault(new Key(space(c), c.caseId()), record);
  }

  /** Whether the entry is what gives everything about its case: no earlier record is known. */
  boolean gives(Entry caseEntry) {
    return caseOf(caseEntry).equals(caseEntry);
  }

  /** The steps that name that case and can belong to it, not before it, in order of day. */
  List<Entry> stepsTo(Entry caseEntry) {
    Case c = (Case) caseEntry.content();
    return steps.getOrDefault(c.caseId(), List.of()).stream()
        .filter(step -> belongs(step, caseEntry))
        .toList();
  }

  /** The cases to which a step belongs: none if it names something unknown, or comes before it. */
  List<Entry> casesOf(Entry step) {
    Id<Case> number = ((Step) step.content()).caseId();
    return byNumber.getOrDefault(number, List.of()).stream()
        .filter(caseEntry -> belongs(step, caseEntry))
        .toList();
  }

  /** Whether a case of that number is known in a space in which such a step can answer. */
  boolean isNumbered(Step step) {
    Set<String> spaces = step.kind().spaces();
    return byNumber.getOrDefault(step.caseId(), List.of()).stream()
        .anyMatch(entry -> spaces.isEmpty() || spaces.contains(space((Case) entry.content())));
  }

  /** Whether a record of the same case lies in another year. */
  boolean isInTwoYears(Entry caseEntry) {
    Case c = (Case) caseEntry.content();
    return inTwoYears.contains(new Key(space(c), c.caseId()));
  }

  static boolean isOf(Year year, Entry entry) {
    return Year.from(entry.occurredOn()).equals(year);
  }

  private static boolean belongs(Entry step, Entry caseEntry) {
    Set<String> spaces = ((Step) step.content()).kind().spaces();
    return !step.occurredOn().isBefore(caseEntry.occurredOn())
        && (spaces.isEmpty() || spaces.contains(space((Case) caseEntry.content())));
  }

  private static String space(Case c) {
    Optional<String> only = c.kind().spaces().stream().findFirst();
    return only.orElse(c.kind().code());
  }

  private record Key(String space, Id<Case> number) {}
}
