package dev.pingan.ledger;

import dev.pingan.identity.Id;

/** Small records to vary. */
final class Samples {
  static final Actor U1 = Actor.unit(Id.of("u1"));
  static final Actor U2 = Actor.unit(Id.of("u2"));
  static final String MAY = "2023-05-01T00:00:00Z";
  static final String JUNE = "2023-06-01T00:00:00Z";
  static final String JULY = "2023-07-01T00:00:00Z";

  private Samples() {}

  /** A training class of unit {@code u1} on that day, recorded at that instant. */
  static Entry training(String id, String day, String recordedAt) {
    Act training = Act.builder().kind(Kind.TRAINING).by(U1).build();
    return Draft.of(training).id(id).day(day).recordedAt(recordedAt).entry();
  }

  /** An amendment that says that the original was unit {@code u2}'s law lesson on that day. */
  static Replacement replacement(String id, String original, String day, String recordedAt) {
    Act lesson = Act.builder().kind(Kind.LAW_LESSON).by(U2).build();
    Draft draft = Draft.of(lesson).id(id).original(original);
    return draft.day(day).recordedAt(recordedAt).replacement();
  }

  static Withdrawal withdrawal(String id, String original, String recordedAt) {
    Draft draft = Draft.of(Survey.of(0, 0)).id(id).original(original);
    return draft.recordedAt(recordedAt).withdrawal();
  }
}
