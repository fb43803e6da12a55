package dev.pingan.naive;

import dev.pingan.identity.Id;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Section 三: the leading group and its seats. Ruling 8. */
final class SeatRules {
  private final Scene scene;

  SeatRules(Scene scene) {
    this.scene = scene;
  }

  /** C018. */
  List<NaiveFinding> group() {
    return seat("leading-group", scene.organisation().leadingGroup().isPresent() ? 0 : 1);
  }

  /** C019: the director leads. */
  List<NaiveFinding> head() {
    boolean held =
        groups().stream()
            .flatMap(group -> group.head().stream())
            .anyMatch(head -> holds(head, PostKind.DIRECTOR));
    return seat("group-head", held ? 0 : 1);
  }

  /** C020: the Party secretary is deputy, or is the director too and leads in person. */
  List<NaiveFinding> deputy() {
    boolean held =
        groups().stream()
            .anyMatch(
                group ->
                    group.deputies().stream().anyMatch(d -> holds(d, PostKind.PARTY_SECRETARY))
                        || group.head().stream()
                            .anyMatch(
                                h ->
                                    holds(h, PostKind.DIRECTOR)
                                        && holds(h, PostKind.PARTY_SECRETARY)));
    return seat("group-deputy", held ? 0 : 1);
  }

  /** C021: all of the leadership and of deputy-section rank; head and deputies are in already. */
  List<NaiveFinding> members() {
    List<Officer> base =
        scene.organisation().officers().stream()
            .filter(
                o -> holds(o.id(), PostKind.LEADERSHIP) || holds(o.id(), PostKind.DEPUTY_SECTION))
            .toList();
    if (base.isEmpty()) {
      // 'No base', also without a group and on every day.
      return List.of(NaiveFinding.of("group-members", "bureau", scene.year(), "NOT_APPLICABLE"));
    }
    long missing =
        base.stream()
            .filter(o -> groups().stream().noneMatch(group -> sitsIn(group, o.id())))
            .count();
    return seat("group-members", missing);
  }

  /** C022. */
  List<NaiveFinding> office() {
    return seat("group-office", groups().stream().anyMatch(g -> g.office().isPresent()) ? 0 : 1);
  }

  /** C023: at least two officers. */
  List<NaiveFinding> staff() {
    long staff =
        groups().stream()
            .flatMap(group -> group.office().stream())
            .flatMap(Set::stream)
            .distinct()
            .count();
    return seat("office-staff", Math.max(0, 2 - staff));
  }

  private NaiveFinding seatFinding(String rule, long lacking) {
    NaiveFinding finding = NaiveFinding.of(rule, "bureau", scene.year(), "UPCOMING");
    if (scene.upcoming(scene.year())) {
      return finding;
    }
    finding = finding.figure("lacking", lacking);
    if (lacking == 0) {
      return finding.status("FULFILLED");
    }
    return finding.status(scene.over(scene.year()) ? "BREACHED" : "OPEN");
  }

  private List<NaiveFinding> seat(String rule, long lacking) {
    return List.of(seatFinding(rule, lacking));
  }

  /** The leading group, or none: not set up is owed and unmet, not a missing fact. */
  private List<LeadingGroup> groups() {
    return scene.organisation().leadingGroup().stream().toList();
  }

  private static boolean sitsIn(LeadingGroup group, Id<Officer> id) {
    return group.head().stream().anyMatch(id::equals)
        || group.deputies().contains(id)
        || group.members().contains(id);
  }

  private boolean holds(Id<Officer> id, PostKind kind) {
    LocalDate day = scene.asOf().isAfter(scene.lastDay()) ? scene.lastDay() : scene.asOf();
    return scene.organisation().officers().stream()
        .filter(o -> o.id().equals(id))
        .flatMap(o -> o.posts().stream())
        .anyMatch(post -> post.kind() == kind && post.held().contains(day));
  }
}
