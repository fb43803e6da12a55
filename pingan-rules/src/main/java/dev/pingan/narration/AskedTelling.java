package dev.pingan.narration;

import dev.pingan.ambiguity.Contest;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Place;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a rule asks as it is read now: what and when, at which places, by which readings. */
final class AskedTelling {
  private final Voice voice;
  private final Messages messages;

  AskedTelling(Voice voice) {
    this.voice = voice;
    this.messages = voice.messages();
  }

  String tell(Contest contest) {
    Optional<Requirement> requirement =
        voice.plan().rule(contest.finding().rule()).map(Rule::requirement);
    return messages.say(
        "explanation.asked",
        Map.of(
            "owed", new Telling(voice, contest.finding()).asked(),
            "places", requirement.map(this::places).orElse(""),
            "readings", readings(contest)));
  }

  private String places(Requirement requirement) {
    Set<String> allowed =
        requirement instanceof AtLeast atLeast
            ? atLeast.of().where().getOrDefault(Attribute.PLACE, Set.of())
            : Set.of();
    List<String> names =
        Stream.of(Place.values())
            .map(Place::code)
            .filter(allowed::contains)
            .map(code -> messages.say("place." + code))
            .toList();
    return names.isEmpty()
        ? ""
        : messages.say("explanation.asked-places", Map.of("places", messages.listed(names)));
  }

  /** Of the points on which the rule turns, and of those decided on which it would. */
  private String readings(Contest contest) {
    PointWords words = new PointWords(messages);
    Map<Id<Point>, Id<Reading>> inForce = contest.verdicts().get(0).under();
    Stream<String> open =
        contest.turnsOn().stream()
            .flatMap(
                p -> Optional.ofNullable(inForce.get(p.id())).map(r -> words.says(p, r)).stream());
    Stream<String> decided =
        contest.decided().stream().map(d -> words.says(d.point(), d.decision().reading()));
    List<String> said = Stream.concat(open, decided).toList();
    return said.isEmpty()
        ? ""
        : messages.say("explanation.asked-readings", Map.of("readings", messages.listed(said)));
  }
}
