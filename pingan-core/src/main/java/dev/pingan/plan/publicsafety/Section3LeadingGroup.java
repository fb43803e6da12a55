package dev.pingan.plan.publicsafety;

import static dev.pingan.plan.Seated.Seat.DEPUTY;
import static dev.pingan.plan.Seated.Seat.GROUP;
import static dev.pingan.plan.Seated.Seat.HEAD;
import static dev.pingan.plan.Seated.Seat.MEMBERS;
import static dev.pingan.plan.Seated.Seat.OFFICE;
import static dev.pingan.plan.Seated.Seat.OFFICE_STAFF;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Section;
import java.util.List;

/** 三 组织领导. */
final class Section3LeadingGroup {
  private Section3LeadingGroup() {}

  static Section under() {
    return Section.of(
        "三",
        Label.of("组织领导", "The leading group"),
        List.of(group(), head(), deputy(), members(), office(), officeStaff()));
  }

  /** Sentence 1: the group is set up. */
  private static Rule group() {
    return seat("leading-group", "成立领导小组", "Leading group set up")
        .clauses(must("C018", "三·1", "成立专项领导小组", "Set up the leading group for this campaign"))
        .requirement(Seated.of(GROUP, 1))
        .build();
  }

  /** Sentence 2, first part: the director leads it. */
  private static Rule head() {
    return seat("group-head", "局长担任组长", "Director heads the group")
        .clauses(must("C019", "三·2a", "局长牵头", "The director is the group's leader"))
        .requirement(Seated.of(HEAD, 1))
        .build();
  }

  /** Sentence 2, second part: the Party secretary is deputy. */
  private static Rule deputy() {
    return seat("group-deputy", "党委书记担任副组长", "Party secretary is deputy head")
        .clauses(must("C020", "三·2b", "书记副之", "The Party committee's secretary is deputy leader"))
        .requirement(Seated.of(DEPUTY, 1))
        .build();
  }

  /** Sentence 2, third part: all the leadership and all leaders of deputy-section rank. */
  private static Rule members() {
    return seat("group-members", "应入组人员全部入组", "All due members sit in the group")
        .clauses(
            must(
                "C021",
                "三·2c",
                "班子与下属副科级领导入组",
                "The leadership and the units' leaders of deputy-section rank are members"))
        .requirement(Seated.of(MEMBERS, 1))
        .build();
  }

  /** Sentence 3, first part: an office under the group. */
  private static Rule office() {
    return seat("group-office", "设立小组办公室", "Group office set up")
        .clauses(must("C022", "三·3a", "组下设办公室", "An office sits under the group"))
        .requirement(Seated.of(OFFICE, 1))
        .build();
  }

  /** Sentence 3, second part: two comrades, whose names the copy has lost. */
  private static Rule officeStaff() {
    return seat("office-staff", "小组办公室有两人负责", "Two officers run the group office")
        .clauses(must("C023", "三·3b", "两人负责办公室", "Two comrades run that office"))
        .requirement(Seated.of(OFFICE_STAFF, 2))
        .build();
  }

  private static Rule.Builder seat(String id, String zh, String en) {
    return rule(id, zh, en).owedBy(OwedBy.BUREAU).schedule(Schedule.year());
  }
}
