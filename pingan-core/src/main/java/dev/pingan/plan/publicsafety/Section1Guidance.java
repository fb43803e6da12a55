package dev.pingan.plan.publicsafety;

import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.text;

import dev.pingan.identity.Label;
import dev.pingan.plan.Background;
import dev.pingan.plan.Declared;
import dev.pingan.plan.Section;
import java.util.List;

/** 一 指导思想. */
final class Section1Guidance {
  private Section1Guidance() {}

  static Section under() {
    return Section.of(
        "一",
        Label.of("指导思想", "Guiding ideas"),
        List.of(theme(), fourLines(), inFull(), districtTasks(), discord(), closingWords()));
  }

  private static Background theme() {
    return Background.of(
        List.of(text("X03", "一·1a", "指导思想、领导关系、主题与目标", "Ideas, leadership, theme and goal")),
        Label.of("说明工作从何而来，没有交给任何人去办的事", "Says where the work comes from; it gives nobody a task"));
  }

  private static Declared fourLines() {
    return Declared.of(
        List.of(
            hortatory(
                "C001",
                "一·1b",
                "四条工作线并行",
                "Organise the work along four lines: strike, prevent, govern, serve")),
        Label.of(
            "四条线只是归类，文本没有把哪项举措归到哪条线，无从逐线核对",
            "The four lines only sort the work; no measure is assigned to any of them"),
        Label.of(
            "年度工作总结和各项举措的部署文件", "The year's summary and the papers that set each measure going"));
  }

  private static Declared inFull() {
    return Declared.of(
        List.of(hortatory("C002", "一·1c", "平安创建全面铺开", "Push peace-building forward in full")),
        Label.of(
            "“全面”没有列明范围；各项规则的结论合起来也只是旁证，不能替代总体判断",
            "'In full' comes without a list; all findings together are circumstantial at best"),
        Label.of("领导小组会议纪要和年度总结", "The leading group's minutes and the year's summary"));
  }

  private static Declared districtTasks() {
    return Declared.of(
        List.of(
            hortatory(
                "C003", "一·1d", "力争完成区年度综治任务", "Strive to finish the district's yearly tasks")),
        Label.of(
            "任务清单由区里另行下达，不在本方案内；是否完成由区级考核认定",
            "The task list is the district's own, and so is the appraisal of whether it was met"),
        Label.of("区综治目标责任书和考核通报", "The district's responsibility letter and appraisal notice"));
  }

  private static Declared discord() {
    return Declared.of(
        List.of(hortatory("C004", "一·1e", "尽量压减不和谐因素", "Keep sources of discord to a minimum")),
        Label.of(
            "没有起点也没有限值；登记的纠纷多了，可能只是排查做得更细",
            "Neither baseline nor limit is set; more disputes on record may mean better screening"),
        Label.of("纠纷排查台账的历年数量及原因分析", "Dispute ledgers over the years, with the reasons given"));
  }

  private static Background closingWords() {
    return Background.of(
        List.of(text("X04", "一·1f", "落脚点与地方口号", "Closing purpose and the place's slogan")),
        Label.of(
            "目的和口号；其中地名在抄本里已经缺失（D22）",
            "Purpose and slogan; the place's name is lost in the copy (D22)"));
  }
}
