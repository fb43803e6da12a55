package dev.pingan.plan.publicsafety;

import static dev.pingan.plan.publicsafety.Points.SATISFACTION;
import static dev.pingan.plan.publicsafety.Wording.choose;
import static dev.pingan.plan.publicsafety.Wording.rule;
import static dev.pingan.plan.publicsafety.Wording.target;

import dev.pingan.identity.Label;
import dev.pingan.plan.Declared;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.RateAtLeast.Surveys;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import java.util.List;
import java.util.Map;

/** 二(一) 总体目标. */
final class Section2aOverallGoal {
  private Section2aOverallGoal() {}

  static Section under(Readings readings, Ratio target) {
    return Section.of(
        "二(一)",
        Label.of("总体目标", "Overall goal"),
        List.of(fourQualities(), satisfaction(readings, target)));
  }

  private static Declared fourQualities() {
    return Declared.of(
        List.of(
            target(
                "C005",
                "二(一)·1a",
                "案少序好稳定满意",
                "Few cases, good order, stability, a satisfied public")),
        Label.of(
            "文本未给出“少”“好”“稳定”的标准，不宜由程序代为认定",
            "The text sets no measure for 'few', 'good' or 'stable'; a program must not invent one"),
        Label.of("事件统计、零报告和满意度测评", "Incident counts, nil reports and satisfaction surveys"));
  }

  /** Sentence 1, second half: the satisfaction rate reaches its target. */
  private static Rule satisfaction(Readings readings, Ratio target) {
    return rule("satisfaction", "公众满意度", "Satisfaction rate")
        .clauses(
            target(
                    "C006",
                    "二(一)·1b",
                    "测评满意率达标",
                    "The satisfaction rate in the survey reaches the set figure")
                .restoredFrom("D1"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(
            RateAtLeast.of(
                target,
                choose(
                    readings,
                    SATISFACTION,
                    Map.of("pooled", Surveys.POOLED, "latest", Surveys.LATEST))))
        .build();
  }
}
