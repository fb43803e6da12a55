package dev.pingan.narration;

import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Answerable.Role;
import dev.pingan.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
      told.add(level(finding, i, above ? ".up" : ""));
    }
    return String.join(messages.say("join.levels"), told);
  }

  /** The levels beneath one, without a word on what their vacancies entail. */
  String beneath(Finding finding, int to) {
    return messages.joined(IntStream.range(0, to).mapToObj(i -> level(finding, i, "")));
  }

  private String level(Finding finding, int i, String entailing) {
    Answerable level = finding.answerable().get(i);
    String role = role(finding, i);
    if (!level.isVacant()) {
      List<String> officers = level.officers().stream().map(names::officer).toList();
      return messages.say("level.held", Map.of("role", role, "names", messages.listed(officers)));
    }
    String vacant = level.role() == Role.ASSIGNED_UNIT ? "level.nobody" : "level.vacant";
    return messages.say(vacant + entailing, Map.of("role", role));
  }

  /** Two levels of one unit name it once. */
  private String role(Finding finding, int i) {
    Role role = finding.answerable().get(i).role();
    boolean same =
        role == Role.UNIT_LEADER
            && i > 0
            && finding.answerable().get(i - 1).role() == Role.UNIT_IN_CHARGE;
    return messages.say(
        "role." + Messages.key(role) + (same ? ".same" : ""),
        Map.of("unit", names.unitOf(finding)));
  }
}
