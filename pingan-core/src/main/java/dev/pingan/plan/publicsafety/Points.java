package dev.pingan.plan.publicsafety;

import dev.pingan.identity.Label;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import java.util.List;

/** The 13 points at which the plan's text can be read in more than one way; defaults first. */
final class Points {
  static final Point LIMIT_DAY =
      Point.of(
          "limit-day",
          "Q3",
          Label.of("“…日之前”是否含当日", "Whether 'before a day' includes that day"),
          Reading.of("included", "含当日", "the day itself still counts"),
          Reading.of("excluded", "不含当日", "the day before is the last"));

  static final Point LIMIT_DAY_OFF =
      Point.of(
          "limit-day-off",
          "Q4",
          Label.of("期限日逢休息日是否顺延", "Whether a limit on a day off moves"),
          Reading.of("stands", "不顺延", "it stands"),
          Reading.of("rolls", "顺延至下一工作日", "it rolls to the next working day"));

  static final Point COVERAGE_BASIS =
      Point.of(
          "coverage-basis",
          "Q7",
          Label.of(
              "“不漏一户、不漏一人”按轮次还是按全年计", "Whether nobody is left out of each round, or of the year"),
          Reading.of("round", "每轮都不漏", "of each round"),
          Reading.of("year", "三轮合计不漏", "of the three rounds together"));

  static final Point VISIT_TASKS =
      Point.of(
          "visit-tasks",
          "ruling 15",
          Label.of("四项任务可否分次完成", "Whether the four tasks may be spread over visits"),
          Reading.of("union", "同一轮内各次走访合计", "the round's visits add up"),
          Reading.of("one-visit", "须在同一次走访中完成", "one visit does them all"));

  static final Point BOOKLET =
      Point.of(
          "booklet",
          "Q12",
          Label.of("宣传册每轮发放还是全年一次", "Whether the booklet is owed in each round"),
          Reading.of("round", "每轮发放", "in each round"),
          Reading.of("year", "全年一次", "once in the year"));

  static final Point VILLAGE_MEETING =
      Point.of(
          "village-meeting",
          "Q11",
          Label.of("村级大会每轮召开还是全年一次", "Whether the village meets in each round"),
          Reading.of("round", "每轮一次", "once in each round"),
          Reading.of("once", "各轮走访期间共一次", "once, in one of the rounds"));

  static final Point TEN_DAY_SCOPE =
      Point.of(
          "ten-day-scope",
          "Q13",
          Label.of("“上旬”限定四个月还是仅十二月", "Whether 'first ten days' governs all four months"),
          Reading.of("all", "四个月均限上旬", "all four"),
          Reading.of("last", "仅十二月限上旬", "December only"));

  static final Point BANNER_COUNT =
      Point.of(
          "banner-count",
          "Q14",
          Label.of("“不少于2条”按单位还是全局计", "Whose banners are counted"),
          Reading.of("unit", "每单位每次", "each unit's"),
          Reading.of("bureau", "全局每次合计", "the whole bureau's together"));

  static final Point CHANNELS =
      Point.of(
          "channels",
          "Q16",
          Label.of("“等形式”须四种俱全还是任选其一", "Whether each of the four channels is owed"),
          Reading.of("each", "四种俱全", "each of the four"),
          Reading.of("any", "任选其一", "any one of them"));

  static final Point DUTY_DAYS =
      Point.of(
          "duty-days",
          "Q18",
          Label.of("哪些休息日须带班值班", "Which days off are duty days"),
          Reading.of("published", "公布的全部放假日", "all days off that are published"),
          Reading.of("statutory", "仅法定节假日", "statutory holidays only"),
          Reading.of("with-weekends", "放假日及普通周末", "ordinary weekends too"));

  static final Point DUTY_BEARER =
      Point.of(
          "duty-bearer",
          "ruling 2",
          Label.of("各单位分别带班还是全局统一带班", "Who keeps the watch"),
          Reading.of("unit", "各单位分别", "each unit"),
          Reading.of("bureau", "全局统一", "the bureau, once"));

  static final Point SATISFACTION =
      Point.of(
          "satisfaction",
          "Q21",
          Label.of("满意率按全年合计还是最近一次测评", "Which surveys make the rate"),
          Reading.of("pooled", "全年各次合计", "all of the year, added up"),
          Reading.of("latest", "最近一次", "the latest"));

  static final Point ACCIDENT_GRADE =
      Point.of(
          "accident-grade",
          "Q23",
          Label.of("“重特大”事故自何等级起算", "From which grade an accident breaks the target"),
          Reading.of("major", "重大及以上", "major and above"),
          Reading.of("larger", "较大及以上", "larger and above"));

  static final List<Point> ALL =
      List.of(
          LIMIT_DAY,
          LIMIT_DAY_OFF,
          COVERAGE_BASIS,
          VISIT_TASKS,
          BOOKLET,
          VILLAGE_MEETING,
          TEN_DAY_SCOPE,
          BANNER_COUNT,
          CHANNELS,
          DUTY_DAYS,
          DUTY_BEARER,
          SATISFACTION,
          ACCIDENT_GRADE);

  private Points() {}
}
