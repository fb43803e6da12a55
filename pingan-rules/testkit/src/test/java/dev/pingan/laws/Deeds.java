package dev.pingan.laws;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.Selector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Does what is asked for: makes the entries that a selector selects, on a day. */
record Deeds(Organisation organisation, LocalDate day) {
  private static final Id<Unit> STRANGER = Id.of("stranger");

  /** So much of what that selector selects, by the bearer or whoever else must do it. */
  List<Entry> count(Selector selector, Bearer bearer, long items) {
    if (items == 0) {
      return List.of();
    }
    if (selector.shapes().contains(Shape.ACT)) {
      return List.of(entry(1, act(selector, bearer, (int) items)));
    }
    return Stream.iterate(1, number -> number + 1)
        .limit(items)
        .map(number -> entry(number, single(selector, bearer, number)))
        .toList();
  }

  /** A visit to each of those households that does every task and reaches everybody. */
  List<Entry> visits(List<Id<Household>> households) {
    List<Entry> visits = new ArrayList<>();
    for (Id<Household> id : households) {
      visits.add(
          entry(
              visits.size(),
              Visit.builder()
                  .unit(STRANGER)
                  .household(id)
                  .tasks(VisitTask.values())
                  .membersReached(members(id))
                  .build()));
    }
    return visits;
  }

  /** A step that the selector selects, to each of those cases. */
  List<Entry> answers(Selector selector, List<Id<Case>> numbers) {
    List<Entry> answers = new ArrayList<>();
    for (Id<Case> number : numbers) {
      answers.add(entry(answers.size(), answer(selector, number)));
    }
    return answers;
  }

  /** The same, less one: an item, a person or else a whole record. */
  static List<Entry> lessOne(List<Entry> deeds, boolean persons) {
    List<Entry> less = new ArrayList<>(deeds);
    Entry first = less.remove(0);
    if (first.content() instanceof Act act && act.items() > 1) {
      less.add(0, entry(-1, first.occurredOn(), fewer(act)));
    } else if (persons && first.content() instanceof Visit visit && visit.membersReached() > 1) {
      less.add(0, entry(-1, first.occurredOn(), fewer(visit)));
    }
    return less;
  }

  /** How many items, persons or records it is. */
  static long amount(Entry deed, boolean persons) {
    if (persons) {
      return ((Visit) deed.content()).membersReached();
    }
    return deed.content() instanceof Act act ? act.items() : 1;
  }

  private static Content fewer(Act act) {
    return Act.builder()
        .kind(act.kind())
        .by(act.by())
        .village(act.village())
        .place(act.place())
        .items(act.items() - 1)
        .build();
  }

  private static Content fewer(Visit visit) {
    return Visit.builder()
        .unit(visit.unit())
        .household(visit.household())
        .tasks(visit.tasks())
        .membersReached(visit.membersReached() - 1)
        .build();
  }

  private Content act(Selector selector, Bearer bearer, int items) {
    Kind kind =
        selector.kinds().stream()
            .filter(k -> k.shape() == Shape.ACT)
            .findFirst()
            .orElse(Kind.ARCHIVE);
    return Act.builder()
        .kind(kind)
        .by(doer(selector, bearer))
        .village(bearer.village())
        .place(value(selector, Attribute.PLACE).map(Deeds::place))
        .items(items)
        .build();
  }

  private Content single(Selector selector, Bearer bearer, int number) {
    if (selector.shapes().contains(Shape.VISIT)) {
      return Visit.builder()
          .unit(bearer.unit().orElseThrow())
          .household(Id.of("unheard-of"))
          .membersReached(0)
          .build();
    }
    return selector.shapes().contains(Shape.SURVEY)
        ? Survey.of(1, 1)
        : Case.builder()
            .caseId(Id.of("new" + number))
            .kind(Kind.INSPECTION)
            .by(doer(selector, bearer))
            .build();
  }

  private Content answer(Selector selector, Id<Case> number) {
    Kind kind = selector.kinds().iterator().next();
    Step.Builder step =
        Step.builder()
            .caseId(number)
            .kind(kind)
            .explained(value(selector, Attribute.EXPLAINED).equals(Optional.of("yes")))
            .nextStep(value(selector, Attribute.NEXT_STEP).equals(Optional.of("yes")));
    if (kind.needs().contains("outcome")) {
      step.outcome(kind.equals(Kind.VERIFIED) ? Outcome.UNTRUE : Outcome.SOLVED);
    }
    return step.build();
  }

  private Actor doer(Selector selector, Bearer bearer) {
    return switch (selector.by()) {
      case STANDING_GROUP -> Actor.standingGroup();
      case ANY_UNIT -> Actor.unit(organisation.units().get(0).id());
      case BEARER, ANYBODY -> bearer.unit().map(Actor::unit).orElseGet(Actor::bureau);
    };
  }

  private int members(Id<Household> id) {
    return organisation.villages().stream()
        .flatMap(village -> village.register().stream().flatMap(List::stream))
        .filter(household -> household.id().equals(id))
        .mapToInt(household -> household.members().orElse(1))
        .sum();
  }

  private Entry entry(int number, Content content) {
    return entry(number, day, content);
  }

  static Entry entry(int number, LocalDate day, Content content) {
    return Entry.builder()
        .id(Id.of("deed" + number))
        .occurredOn(day)
        .recordedAt(Instant.EPOCH)
        .recordedBy("o1")
        .content(content)
        .build();
  }

  private static Optional<String> value(Selector selector, Attribute attribute) {
    return Optional.ofNullable(selector.where().get(attribute))
        .map(values -> values.iterator().next());
  }

  private static Place place(String code) {
    return Stream.of(Place.values()).filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }
}
