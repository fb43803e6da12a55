package dev.pingan.ledger;

import java.util.List;
import java.util.Optional;

/** The kinds of which the plan speaks, listed once. */
final class KnownKinds {
  private static final List<Kind> ALL =
      List.of(
          Kind.MOBILISATION,
          Kind.ROSTER,
          Kind.VILLAGE_MEETING,
          Kind.BANNER,
          Kind.NOTICE_BOARD,
          Kind.PUBLICITY_VEHICLE,
          Kind.LAW_LESSON,
          Kind.TRAINING,
          Kind.EDUCATION,
          Kind.UNIT_PLAN,
          Kind.TARGETS_ASSIGNED,
          Kind.ARCHIVE,
          Kind.SECURITY_BODY,
          Kind.DUTY_SYSTEM,
          Kind.STANDBY,
          Kind.PATROL,
          Kind.PEOPLE_DEFENCE,
          Kind.PHYSICAL_DEFENCE,
          Kind.TECHNICAL_DEFENCE,
          Kind.CONDUCT_NORMS,
          Kind.COURT_CASE,
          Kind.DISPUTE,
          Kind.PETITION,
          Kind.COLLECTED_ISSUE,
          Kind.COMPLAINT,
          Kind.MISCONDUCT,
          Kind.INSPECTION,
          Kind.RETURN_VISIT,
          Kind.ACCEPTED,
          Kind.VERIFIED,
          Kind.HANDLED,
          Kind.RECTIFIED,
          Kind.REPLIED,
          Kind.ADJUSTED);

  private KnownKinds() {}

  static List<Kind> of(Shape shape) {
    return ALL.stream().filter(kind -> kind.shape() == shape).toList();
  }

  static Optional<Kind> find(Shape shape, String code) {
    return ALL.stream()
        .filter(kind -> kind.shape() == shape && kind.code().equals(code))
        .findFirst();
  }
}
