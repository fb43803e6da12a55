package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.DUTY_SYSTEM;
import static dev.pingan.ledger.Kind.PATROL;
import static dev.pingan.ledger.Kind.PEOPLE_DEFENCE;
import static dev.pingan.ledger.Kind.PHYSICAL_DEFENCE;
import static dev.pingan.ledger.Kind.SECURITY_BODY;
import static dev.pingan.ledger.Kind.STANDBY;
import static dev.pingan.ledger.Kind.TECHNICAL_DEFENCE;
import static dev.pingan.plan.publicsafety.Points.DUTY_BEARER;
import static dev.pingan.plan.publicsafety.Points.DUTY_DAYS;
import static dev.pingan.plan.publicsafety.Wording.choose;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.principle;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.plan.Declared;
import dev.pingan.plan.DutyRuns.DaysOff;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.EachDay.Watch;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.InPlace.Where;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;
import java.util.Map;

/** 四(二)5 加强单位内部防范. */
final class Section4b5InternalSecurity {
  private Section4b5InternalSecurity() {}

  static Section under(Readings readings) {
    return Section.of(
        "四(二)5",
        Label.of("单位内部防范", "Internal security"),
        List.of(
            inCharge(),
            mindOnesOwn(),
            prevention(),
            securityBody(),
            responsibilities(),
            dutySystem(),
            standby(),
            patrol(),
            capacity(),
            peopleDefence(),
            physicalDefence(),
            technicalDefence(),
            effect(),
            leadShift(readings),
            dutyShift(readings),
            emergencies()));
  }

  private static Declared inCharge() {
    return Declared.of(
        List.of(principle("C054", "四(二)5·1a", "谁管谁担责", "Whoever is in charge answers for it")),
        Label.of(
            "这是归责的原则；由谁答复可从责任链查到，平时是否照此办事要看具体事情",
            "The chain names who answers; whether a unit lives by it shows case by case"),
        Label.of("岗位责任书和问题处理决定", "Responsibility letters and decisions on problems"));
  }

  private static Declared mindOnesOwn() {
    return Declared.of(
        List.of(principle("C055", "四(二)5·1b", "三个自管", "Mind one's own people, door and business")),
        Label.of(
            "三句话是内部防范的总精神，做到哪一步算管好，文本没有界定",
            "Three phrases give the spirit of the section; what would be enough the text does not say"),
        Label.of("门卫、会客和内部管理记录", "Gate, visitor and housekeeping records"));
  }

  private static Declared prevention() {
    return Declared.of(
        List.of(documentary("C056", "四(二)5·1c", "做好内部防范", "Do internal prevention well")),
        Label.of(
            "具体措施由本节其他规则核对；措施齐了，防范做得好不好仍要现场检查",
            "Rules check the measures; that prevention is done well takes an inspection on site"),
        Label.of("内部安全检查和隐患整改记录", "Internal safety checks and what was mended after them"));
  }

  /** Sentence 1, 健全内保组织. */
  private static Rule securityBody() {
    return standing("security-body", "健全内保组织", "Internal security organisation")
        .clauses(must("C057", "四(二)5·1d", "健全内保机构", "Keep a sound internal security organisation"))
        .requirement(InPlace.of(Selector.of(SECURITY_BODY), Where.BEARER))
        .build();
  }

  private static Declared responsibilities() {
    return Declared.of(
        List.of(documentary("C058", "四(二)5·1e", "责任到岗", "Pin down responsibilities")),
        Label.of(
            "责任书签没签容易查，责任是否真正落到岗位须逐岗核实",
            "A signed letter is easily found; each post has to be asked whether it lives up to it"),
        Label.of("岗位责任书和值班交接记录", "Responsibility letters and handover logs"));
  }

  /** Sentence 1, 值班. */
  private static Rule dutySystem() {
    return standing("duty-system", "落实值班安排", "Duty arrangement")
        .clauses(must("C059", "四(二)5·1f", "加强值班", "Strengthen duty"))
        .requirement(InPlace.of(Selector.of(DUTY_SYSTEM), Where.BEARER))
        .build();
  }

  /** Sentence 1, 备勤. */
  private static Rule standby() {
    return standing("standby", "落实备勤安排", "Standby arrangement")
        .clauses(must("C060", "四(二)5·1f", "加强备勤", "Strengthen standby"))
        .requirement(InPlace.of(Selector.of(STANDBY), Where.BEARER))
        .build();
  }

  /** Sentence 1, 巡防. */
  private static Rule patrol() {
    return standing("patrol", "落实巡防安排", "Patrol arrangement")
        .clauses(must("C061", "四(二)5·1f", "加强巡防", "Strengthen patrol"))
        .requirement(InPlace.of(Selector.of(PATROL), Where.BEARER))
        .build();
  }

  private static Declared capacity() {
    return Declared.of(
        List.of(hortatory("C062", "四(二)5·1g", "提升自防能力", "Raise one's own control capacity")),
        Label.of(
            "“提高”没有起点可比，也没有约定衡量能力的办法",
            "'Raise' has nothing to be measured from, and no way to measure capacity is agreed"),
        Label.of("内部防范演练记录和年度自查报告", "Security drills and the unit's yearly self-check"));
  }

  /** Sentence 1, 人防 at each key site. */
  private static Rule peopleDefence() {
    return standing("people-defence", "要害部位人防到位", "People on guard at key sites")
        .clauses(must("C063", "四(二)5·1h", "要害处人防到位", "Provide people at vital spots"))
        .requirement(InPlace.of(Selector.of(PEOPLE_DEFENCE), Where.EACH_KEY_SITE))
        .build();
  }

  /** Sentence 1, 物防 at each key site. */
  private static Rule physicalDefence() {
    return standing("physical-defence", "要害部位物防到位", "Physical protection at key sites")
        .clauses(must("C064", "四(二)5·1h", "要害处物防到位", "Provide physical defence at vital spots"))
        .requirement(InPlace.of(Selector.of(PHYSICAL_DEFENCE), Where.EACH_KEY_SITE))
        .build();
  }

  /** Sentence 1, 技防 at each key site. */
  private static Rule technicalDefence() {
    return standing("technical-defence", "要害部位技防到位", "Technical protection at key sites")
        .clauses(must("C065", "四(二)5·1h", "要害处技防到位", "Provide technical defence at vital spots"))
        .requirement(InPlace.of(Selector.of(TECHNICAL_DEFENCE), Where.EACH_KEY_SITE))
        .build();
  }

  private static Declared effect() {
    return Declared.of(
        List.of(hortatory("C066", "四(二)5·1i", "见实效", "Make prevention really work")),
        Label.of(
            "防范见效就是事情没有发生，而没有发生不能记在哪一项措施名下",
            "Prevention that works shows in what did not happen, and that proves no single measure"),
        Label.of("内部发案统计和隐患整改前后对照", "Counts of internal cases, and hazards before and after"));
  }

  /** Sentence 2, first part: a leader leads the shift on each duty day. */
  private static Rule leadShift(Readings readings) {
    return watch("lead-shift", "重要时段领导带班", "Leader on shift", readings)
        .clauses(must("C067", "四(二)5·2a", "领导带班", "Leaders lead the shift"))
        .requirement(EachDay.of(Watch.LEADER))
        .build();
  }

  /** Sentence 2, second part: another officer stands duty. */
  private static Rule dutyShift(Readings readings) {
    return watch("duty-shift", "重要时段干部值班", "Officer on duty", readings)
        .clauses(must("C068", "四(二)5·2b", "干部值班", "Officers stand duty"))
        .requirement(EachDay.of(Watch.OFFICER))
        .build();
  }

  private static Declared emergencies() {
    return Declared.of(
        List.of(hortatory("C069", "四(二)5·2c", "提升应急能力", "Become better at preventing emergencies")),
        Label.of(
            "天天有人带班值班，也不说明遇到突发事件会处置；要靠演练和实战检验",
            "A full rota does not show that people can meet an emergency; a drill or a real one does"),
        Label.of("应急演练记录和突发事件处置总结", "Emergency drills and reviews of real emergencies"));
  }

  private static Rule.Builder standing(String id, String zh, String en) {
    return rule(id, zh, en).owedBy(OwedBy.EACH_UNIT).schedule(Schedule.year());
  }

  private static Rule.Builder watch(String id, String zh, String en, Readings readings) {
    return rule(id, zh, en)
        .owedBy(
            choose(
                readings, DUTY_BEARER, Map.of("unit", OwedBy.EACH_UNIT, "bureau", OwedBy.BUREAU)))
        .schedule(
            Schedule.dutyRuns(
                choose(
                    readings,
                    DUTY_DAYS,
                    Map.of(
                        "published", DaysOff.PUBLISHED,
                        "statutory", DaysOff.STATUTORY,
                        "with-weekends", DaysOff.WITH_WEEKENDS))));
  }
}
