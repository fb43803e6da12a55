package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.AccidentGrade.ESPECIALLY_MAJOR;
import static dev.pingan.ledger.AccidentGrade.LARGER;
import static dev.pingan.ledger.AccidentGrade.MAJOR;
import static dev.pingan.ledger.AccidentGrade.ORDINARY;
import static dev.pingan.ledger.Shape.SURVEY;
import static dev.pingan.ledger.ZeroTarget.Z1;
import static dev.pingan.ledger.ZeroTarget.Z2;
import static dev.pingan.ledger.ZeroTarget.Z3;
import static dev.pingan.ledger.ZeroTarget.Z4;
import static dev.pingan.ledger.ZeroTarget.Z5;
import static dev.pingan.ledger.ZeroTarget.Z6;
import static dev.pingan.ledger.ZeroTarget.Z7;
import static dev.pingan.ledger.ZeroTarget.Z8;
import static dev.pingan.plan.publicsafety.Points.ACCIDENT_GRADE;
import static dev.pingan.plan.publicsafety.Wording.choose;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;
import static dev.pingan.plan.publicsafety.Wording.text;
import static dev.pingan.plan.publicsafety.Wording.zero;

import dev.pingan.identity.Label;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Background;
import dev.pingan.plan.Declared;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 二(二) 具体目标. */
final class Section2bZeroTargets {
  private Section2bZeroTargets() {}

  static Section under(Readings readings) {
    return Section.of(
        "二(二)",
        Label.of("具体目标", "Specific targets"),
        List.of(
            survey(),
            screening(),
            massPrevention(),
            leadIn(),
            stateSecurity(),
            disturbances(),
            graveCrimes(),
            massIncidents(),
            publicOrder(),
            petitionEvents(),
            accidents(readings),
            violations()));
  }

  /** Sentence 1, first part: a survey is run. */
  private static Rule survey() {
    return rule("survey", "开展满意度测评", "Satisfaction survey")
        .clauses(must("C007", "二(二)·1a", "组织满意度测评", "Run satisfaction surveys"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(AtLeast.of(1, Selector.of(SURVEY)))
        .build();
  }

  private static Declared screening() {
    return Declared.of(
        List.of(must("C008", "二(二)·1b", "普遍排查并调解矛盾", "Screen and mediate disputes widely")),
        Label.of(
            "没有规定排查的次数和范围；台账上没有纠纷，也可能只是没有排查",
            "How often and how far is not said; an empty ledger may mean that nobody looked"),
        Label.of(
            "矛盾排查台账、调解记录和回访记录", "Dispute screening ledger, mediation and return visit records"));
  }

  private static Declared massPrevention() {
    return Declared.of(
        List.of(
            documentary(
                "C009", "二(二)·1c", "补强群防群治网络", "Keep improving the mass-prevention network")),
        Label.of(
            "“不断完善”要同以前相比，须有人比较网络前后的状况，单份文件说明不了",
            "'Keep improving' means compared with before; somebody has to judge then and now"),
        Label.of("群防群治组织的设置文件和巡防记录", "Papers setting up the network, and its patrol records"));
  }

  private static Background leadIn() {
    return Background.of(
        List.of(text("X06", "二(二)·1d", "引出八项零目标", "Leads in to the eight zero targets")),
        Label.of(
            "自身没有内容，其约束力由下列八项承担", "Has no content of its own; the eight items carry its force"));
  }

  /** 一是. */
  private static Rule stateSecurity() {
    return never("z1", "危害国家安全案件零发生", "No state-security offence")
        .clauses(zero("C010", "二(二)·2 一是", "国家安全类案件为零", "No offence endangering state security"))
        .requirement(NoneOf.of(Z1))
        .build();
  }

  /** 二是: a count only. */
  private static Rule disturbances() {
    return never("z2", "所列滋事聚集事件零发生", "No disturbance of the kind named")
        .clauses(
            zero(
                "C011",
                "二(二)·3 二是",
                "所列聚集滋事事件为零",
                "No trip-and-disturb or open-assembly event of the kind named"))
        .requirement(NoneOf.of(Z2))
        .build();
  }

  /** 三是. */
  private static Rule graveCrimes() {
    return never("z3", "重大恶性刑案零发生", "No grave criminal case")
        .clauses(
            zero(
                "C012",
                "二(二)·4 三是",
                "重大恶性刑案为零",
                "No grave vicious criminal case with strong public reaction"))
        .requirement(NoneOf.of(Z3))
        .build();
  }

  /** 四是. */
  private static Rule massIncidents() {
    return never("z4", "重大群体性事件零发生", "No major mass incident")
        .clauses(zero("C013", "二(二)·5 四是", "重大群体性事件为零", "No major mass incident harming stability"))
        .requirement(NoneOf.of(Z4))
        .build();
  }

  /** 五是. */
  private static Rule publicOrder() {
    return never("z5", "重大治安问题零发生", "No major public-order problem")
        .clauses(zero("C014", "二(二)·6 五是", "重大治安问题为零", "No major public-order problem"))
        .requirement(NoneOf.of(Z5))
        .build();
  }

  /** 六是: a count only. */
  private static Rule petitionEvents() {
    return never("z6", "三类上访事件零发生", "No petition event of the three kinds")
        .clauses(
            zero(
                "C015",
                "二(二)·7 六是",
                "三类上访事件为零",
                "No crowd, skip-level or irregular petition event"))
        .requirement(NoneOf.of(Z6))
        .build();
  }

  /** 七是: from which grade an accident breaks it is a point of interpretation. */
  private static Rule accidents(Readings readings) {
    return never("z7", "重特大治安灾害事故零发生", "No mass-casualty accident of major grade")
        .clauses(
            zero(
                "C016",
                "二(二)·8 七是",
                "重特大治安灾害事故为零",
                "No mass-casualty explosion, fire, traffic or similar disaster of major grade"))
        .requirement(
            choose(
                readings,
                ACCIDENT_GRADE,
                Map.of(
                    "major", NoneOf.of(Z7, Set.of(MAJOR, ESPECIALLY_MAJOR), Set.of(ORDINARY)),
                    "larger",
                        NoneOf.of(Z7, Set.of(LARGER, MAJOR, ESPECIALLY_MAJOR), Set.of(ORDINARY)))))
        .build();
  }

  /** 八是. */
  private static Rule violations() {
    return never("z8", "政法综治队伍严重违纪违法零发生", "No serious violation in the ranks")
        .clauses(
            zero(
                "C017",
                "二(二)·9 八是",
                "队伍严重违法违纪为零",
                "No ugly-impact serious violation inside the politico-legal and governance ranks"))
        .requirement(NoneOf.of(Z8))
        .build();
  }

  private static Rule.Builder never(String id, String zh, String en) {
    return rule(id, zh, en).owedBy(OwedBy.BUREAU).schedule(Schedule.year());
  }
}
