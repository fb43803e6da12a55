package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.MOBILISATION;
import static dev.pingan.ledger.Kind.ROSTER;
import static dev.pingan.plan.publicsafety.Points.LIMIT_DAY;
import static dev.pingan.plan.publicsafety.Points.LIMIT_DAY_OFF;
import static dev.pingan.plan.publicsafety.Wording.choose;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;
import static java.time.Month.APRIL;

import dev.pingan.identity.Label;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.ByDay;
import dev.pingan.plan.Declared;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/** 四(一) 全面动员. */
final class Section4aMobilisation {
  private static final MonthDay MEETING_LIMIT = MonthDay.of(APRIL, 15);
  private static final MonthDay ROSTER_LIMIT = MonthDay.of(APRIL, 8);

  private Section4aMobilisation() {}

  static Section under(Readings readings) {
    return Section.of(
        "四(一)",
        Label.of("全面动员", "Mobilisation"),
        List.of(mobilisation(readings), deployment(), roster(readings)));
  }

  /** Sentence 1: a mobilisation meeting by 15 April. */
  private static Rule mobilisation(Readings readings) {
    return rule("mobilisation", "召开动员大会", "Mobilisation meeting")
        .clauses(must("C024", "四(一)·1a", "开动员会", "Hold a mobilisation meeting"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(by(MEETING_LIMIT, readings))
        .requirement(AtLeast.of(1, Selector.of(MOBILISATION)))
        .build();
  }

  private static Declared deployment() {
    return Declared.of(
        List.of(documentary("C025", "四(一)·1b", "细化本单位部署", "Deploy the unit's own work with care")),
        Label.of("部署是否精心，须看内容，不能凭有无判断", "Whether it is done with care lies in its content"),
        Label.of("动员会记录、单位工作方案", "The meeting's minutes and the unit's plan"));
  }

  /** Sentence 2: the visitors' roster to the locality by 8 April. */
  private static Rule roster(Readings readings) {
    return rule("roster", "报送走访人员名单", "Visitors' roster")
        .clauses(must("C026", "四(一)·2", "走访人员名单报属地", "Send the visitors' roster to the locality"))
        .owedBy(OwedBy.EACH_UNIT_WITH_VILLAGE)
        .schedule(by(ROSTER_LIMIT, readings))
        .requirement(AtLeast.of(1, Selector.of(ROSTER)))
        .build();
  }

  private static Schedule by(MonthDay day, Readings readings) {
    return ByDay.of(
        day,
        choose(
            readings,
            LIMIT_DAY,
            Map.of("included", ByDay.Limit.INCLUDED, "excluded", ByDay.Limit.EXCLUDED)),
        choose(
            readings,
            LIMIT_DAY_OFF,
            Map.of("stands", ByDay.OnDayOff.STANDS, "rolls", ByDay.OnDayOff.ROLLS)));
  }
}
