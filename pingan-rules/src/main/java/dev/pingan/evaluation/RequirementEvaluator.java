package dev.pingan.evaluation;

import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Occasion;

/** Judges one rule for its bearers and occasions; made anew for each rule and report. */
interface RequirementEvaluator {
  /** Judges one bearer at one occasion. */
  Judgement judge(Bearer bearer, Occasion occasion);
}
