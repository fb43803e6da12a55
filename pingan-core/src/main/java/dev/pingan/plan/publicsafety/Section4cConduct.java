package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.EDUCATION;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Declared;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;

/** 四(三) 加强队伍建设, the sentence before its three items. */
final class Section4cConduct {
  private Section4cConduct() {}

  static Section under() {
    return Section.of(
        "四(三)", Label.of("队伍建设", "The ranks"), List.of(education(), virtues(), image()));
  }

  /** Sentence 1, first part: discipline and conduct education. */
  private static Rule education() {
    return rule("education", "开展纪律作风教育", "Discipline and conduct education")
        .clauses(must("C070", "四(三)·1a", "办纪律作风教育", "Run discipline and conduct education"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(AtLeast.of(1, Selector.of(EDUCATION)))
        .build();
  }

  private static Declared virtues() {
    return Declared.of(
        List.of(
            hortatory(
                "C071",
                "四(三)·1b",
                "倡导五种操守",
                "Hold to purpose, work hard, be practical, clean and selfless")),
        Label.of(
            "操守属于个人品行，逐人记录就成了给人打分，本方案并未要求",
            "A record of virtues would score persons, which the plan does not ask for"),
        Label.of("教育活动记录、投诉和查处的总体情况", "Education held, and complaints and findings as a whole"));
  }

  private static Declared image() {
    return Declared.of(
        List.of(hortatory("C072", "四(三)·1c", "树形象密切关系", "Good image, closer ties with the public")),
        Label.of(
            "形象好坏由群众评价，单位自己的记录只能说明做过什么",
            "An image is in the eyes of others; a unit's own records only show what it did"),
        Label.of(
            "满意度测评、投诉数量和答复情况", "Surveys, the number of complaints and how they were answered"));
  }
}
