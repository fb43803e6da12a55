package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import dev.pingan.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What bearers and officers are called: by the host's names, else by their ids in a natural form.
 */
final class Names {
  private final Messages messages;
  private final Organisation organisation;

  Names(Messages messages, Organisation organisation) {
    this.messages = messages;
    this.organisation = organisation;
  }

  /** The bearer; where nobody bears a rule, the bureau stands for all. */
  String of(Bearer bearer) {
    return bearer
        .unit()
        .map(this::unit)
        .or(() -> bearer.village().map(this::village))
        .orElseGet(this::bureau);
  }

  /**
   * The unit whose leaders answer: the village's by its name, a unit that is the bearer as such.
   */
  String unitOf(Finding finding) {
    return finding
        .unit()
        .filter(unit -> finding.bearer().village().isPresent())
        .map(this::unit)
        .orElseGet(() -> messages.say("name.own-unit"));
  }

  String bureau() {
    return organisation.name().in(messages.locale());
  }

  String officer(Id<Officer> id) {
    return name(organisation.officer(id).flatMap(Officer::name), "name.officer", id);
  }

  /** Who has that seat of the leading group; nobody for what is no seat of one or a few. */
  List<String> sittingOn(String seat) {
    Stream<Id<Officer>> sitting =
        organisation.leadingGroup().stream()
            .flatMap(
                group ->
                    switch (seat) {
                      case Subject.HEAD -> group.head().stream();
                      case Subject.DEPUTY -> group.deputies().stream();
                      default -> Stream.of();
                    });
    return sitting.map(this::officer).toList();
  }

  private String unit(Id<Unit> id) {
    return name(organisation.unit(id).flatMap(Unit::name), "name.unit", id);
  }

  private String village(Id<Village> id) {
    return name(organisation.village(id).flatMap(Village::name), "name.village", id);
  }

  private String name(Optional<Label> name, String key, Id<?> id) {
    return name.map(label -> label.in(messages.locale()))
        .orElseGet(() -> messages.say(key, Map.of("id", id)));
  }
}
