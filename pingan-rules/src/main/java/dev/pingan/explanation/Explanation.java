package dev.pingan.explanation;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.ambiguity.Contest;
import dev.pingan.evaluation.Examination;
import dev.pingan.ledger.Ledger;
import dev.pingan.report.Finding;
import dev.pingan.report.Trace;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a finding is what it is, whether another reading would change it, and what would mend it. */
@Value.Immutable(builder = false)
public abstract sealed class Explanation permits ImmutableExplanation {
  Explanation() {}

  /**
   * Returns the explanation of a finding.
   *
   * @param contest the finding with its verdicts
   * @param examination in which it was found
   * @param ledger the one from which the facts were gathered, as it was known then
   */
  public static Explanation of(Contest contest, Examination examination, Ledger ledger) {
    Finding finding = contest.finding();
    return ImmutableExplanation.of(
        contest, Agenda.remedy(examination, finding), examination.trace(finding, ledger));
  }

  /** The finding, settled or contested. */
  @Value.Parameter
  public abstract Contest contest();

  /** What would still mend it; absent if nothing would, or nothing has to. */
  @Value.Parameter
  public abstract Optional<Remedy> remedy();

  /** How it came about; absent if nothing was examined for it. */
  @Value.Parameter
  public abstract Optional<Trace> trace();

  /** Returns the finding. */
  public Finding finding() {
    return contest().finding();
  }
}
