package dev.pingan.plan.publicsafety;

import static dev.pingan.calendar.TenDayPeriod.FIRST;
import static dev.pingan.ledger.Kind.BANNER;
import static dev.pingan.plan.Attribute.PLACE;
import static dev.pingan.plan.Schedule.tenDays;
import static dev.pingan.plan.Selector.Doer.ANYBODY;
import static dev.pingan.plan.Selector.Doer.BEARER;
import static dev.pingan.plan.publicsafety.Points.BANNER_COUNT;
import static dev.pingan.plan.publicsafety.Points.TEN_DAY_SCOPE;
import static dev.pingan.plan.publicsafety.Wording.choose;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;
import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.JUNE;
import static java.time.Month.SEPTEMBER;

import dev.pingan.identity.Label;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.MonthPart;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rounds;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;
import java.util.Map;

/** 四(二)3 标语宣传. */
final class Section4b3Banners {
  private Section4b3Banners() {}

  static Section under(Readings readings) {
    return Section.of("四(二)3", Label.of("标语宣传", "Banners"), List.of(banners(readings)));
  }

  /** Sentences 1 and 2: banners in four rounds, never fewer than two each time. */
  private static Rule banners(Readings readings) {
    return rule("banners", "悬挂宣传横幅", "Banners")
        .clauses(
            must("C046", "四(二)3·1a", "分四轮挂横幅", "Hang banners in four rounds"),
            must("C047", "四(二)3·1b", "选重点地段部位及办公场所", "In crowded and key places and in offices"),
            must("C048", "四(二)3·2", "每轮至少两条", "Not fewer than two each time"))
        .owedBy(
            choose(
                readings, BANNER_COUNT, Map.of("unit", OwedBy.EACH_UNIT, "bureau", OwedBy.BUREAU)))
        .schedule(
            choose(
                readings,
                TEN_DAY_SCOPE,
                Map.of(
                    "all", tenDays(FIRST, APRIL, JUNE, SEPTEMBER, DECEMBER),
                    "last", onlyDecemberInItsFirstTenDays())))
        .requirement(
            AtLeast.of(
                2,
                Selector.of(BANNER)
                    .with(PLACE, "crowded", "gathering", "key-stretch", "key-spot", "office")
                    .by(choose(readings, BANNER_COUNT, Map.of("unit", BEARER, "bureau", ANYBODY)))))
        .build();
  }

  private static Schedule onlyDecemberInItsFirstTenDays() {
    return Rounds.of(
        List.of(
            MonthPart.whole(APRIL),
            MonthPart.whole(JUNE),
            MonthPart.whole(SEPTEMBER),
            MonthPart.of(DECEMBER, FIRST)),
        Rounds.Grouping.EACH);
  }
}
