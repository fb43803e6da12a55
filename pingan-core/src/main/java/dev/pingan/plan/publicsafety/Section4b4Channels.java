package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.LAW_LESSON;
import static dev.pingan.ledger.Kind.NOTICE_BOARD;
import static dev.pingan.ledger.Kind.PUBLICITY_VEHICLE;
import static dev.pingan.ledger.Kind.TRAINING;
import static dev.pingan.plan.Selector.Doer.ANY_UNIT;
import static dev.pingan.plan.publicsafety.Points.CHANNELS;
import static dev.pingan.plan.publicsafety.Wording.choose;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.ledger.Kind;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;
import java.util.Map;

/** 四(二)4 阵地宣传. */
final class Section4b4Channels {
  private Section4b4Channels() {}

  static Section under(Readings readings) {
    return Section.of(
        "四(二)4",
        Label.of("阵地宣传", "Publicity channels"),
        List.of(
            noticeBoards(readings),
            publicityVehicles(readings),
            lawLessons(readings),
            training(readings),
            allYear()));
  }

  private static Rule noticeBoards(Readings readings) {
    return rule("notice-board", "利用宣传栏", "Notice boards")
        .clauses(must("C049", "四(二)4·1a", "宣传栏", "Use notice boards"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(once(NOTICE_BOARD, readings))
        .build();
  }

  private static Rule publicityVehicles(Readings readings) {
    return rule("publicity-vehicle", "宣传车上街", "Publicity vehicles")
        .clauses(must("C050", "四(二)4·1b", "宣传车上街", "Send publicity vehicles onto the streets"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(once(PUBLICITY_VEHICLE, readings))
        .build();
  }

  private static Rule lawLessons(Readings readings) {
    return rule("law-lesson", "上法制课", "Law lessons")
        .clauses(must("C051", "四(二)4·1c", "法制课", "Give law lessons"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(once(LAW_LESSON, readings))
        .build();
  }

  private static Rule training(Readings readings) {
    return rule("training", "举办培训班", "Training classes")
        .clauses(must("C052", "四(二)4·1d", "培训班", "Run training classes"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(once(TRAINING, readings))
        .build();
  }

  /** Last part: over the whole year, so at least once in each quarter, by whichever unit. */
  private static Rule allYear() {
    return rule("all-year-publicity", "阵地宣传全年不断档", "Publicity in every quarter")
        .clauses(
            documentary(
                "C053", "四(二)4·1e", "全局全年不断档", "Cover the whole bureau, all aspects, all year"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.quarters())
        .requirement(AtLeast.of(1, anyChannel().by(ANY_UNIT)))
        .build();
  }

  private static AtLeast once(Kind channel, Readings readings) {
    return AtLeast.of(
        1, choose(readings, CHANNELS, Map.of("each", Selector.of(channel), "any", anyChannel())));
  }

  private static Selector anyChannel() {
    return Selector.of(NOTICE_BOARD, PUBLICITY_VEHICLE, LAW_LESSON, TRAINING);
  }
}
