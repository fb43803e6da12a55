package dev.pingan.narration;

import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Answerable.Role;
import dev.pingan.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who answers, level by level, upwards; a vacant level says so, and that the next one up answers.
 */
final class Chain {
  private final Messages messages;
  private final Names names;

  Chain(Voice voice) {
    this.messages = voice.messages();
    this.names = voice.names();
  }

  /** The whole chain of a finding. */
  String of(Finding finding) {
    List<Answerable> chain = finding.answerable();
    return chain.stream().allMatch(Answerable::isVacant)
        ? messages.say("chain.nobody")
        : messages.say("chain", Map.of("levels", above(finding, 0)));
  }

  /** The levels from one to the top. */
  String above(Finding finding, int from) {
    List<Answerable> chain = finding.answerable();
    List<String> told = new ArrayList<>();
    for (int i = from; i < chain.size(); i++) {
      boolean above =
          chain.subList(i + 1, chain.size()).stream().anyMatch(level -> !level.isVacant());
      told.add(level(finding, chain.get(i), above ? ".up" : ""));
    }
    return String.join(messages.say("join.levels"), told);
  }

  /** The levels beneath one, without a word on what their vacancies entail. */
  String beneath(Finding finding, int to) {
    return messages.joined(
        finding.answerable().subList(0, to).stream().map(level -> level(finding, level, "")));
  }

  private String level(Finding finding, Answerable level, String entailing) {
    String role =
        messages.say("role." + Messages.key(level.role()), Map.of("unit", names.unitOf(finding)));
    if (!level.isVacant()) {
      List<String> officers = level.officers().stream().map(names::officer).toList();
      return messages.say("level.held", Map.of("role", role, "names", messages.listed(officers)));
    }
    String vacant = level.role() == Role.ASSIGNED_UNIT ? "level.nobody" : "level.vacant";
    return messages.say(vacant + entailing, Map.of("role", role));
  }
}
