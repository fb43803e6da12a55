package dev.pingan.cli.sample;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.PostKind;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** The officers: o01 to o07 of the bureau, o11 to o65 of the six units; all invented. */
final class SampleOfficers {
  private static final LocalDateRange TO_SEPTEMBER =
      LocalDateRange.ofUnboundedStart(Days.on(10, 1));

  private SampleOfficers() {}

  static List<Officer> officers() {
    return List.of(
        bureau("o01", "岳明澜", "Yue Minglan", post(PostKind.DIRECTOR), post(PostKind.LEADERSHIP)),
        // The Party secretary leaves on 1 October; nobody follows in the sample.
        bureau(
            "o02",
            "程予安",
            "Cheng Yu'an",
            held(PostKind.PARTY_SECRETARY, TO_SEPTEMBER),
            held(PostKind.LEADERSHIP, TO_SEPTEMBER)),
        bureau("o03", "沈知行", "Shen Zhixing", post(PostKind.LEADERSHIP), inCharge("四(二)")),
        bureau("o04", "顾怀瑾", "Gu Huaijin", post(PostKind.LEADERSHIP), inCharge("四(三)")),
        bureau("o05", "陆清和", "Lu Qinghe", post(PostKind.LEADERSHIP), post(PostKind.IN_CHARGE)),
        bureau("o06", "叶书禾", "Ye Shuhe"),
        bureau("o07", "苏砚秋", "Su Yanqiu"),
        of("u01", "o11", "江望舒", "Jiang Wangshu", post(PostKind.UNIT_LEADER)),
        of("u01", "o12", "何景行", "He Jingxing", post(PostKind.IN_CHARGE)),
        of("u01", "o13", "温如玉", "Wen Ruyu", post(PostKind.DEPUTY_SECTION)),
        of("u01", "o14", "罗微澜", "Luo Weilan"),
        of("u01", "o15", "白予墨", "Bai Yumo"),
        of("u02", "o21", "宋归帆", "Song Guifan", post(PostKind.UNIT_LEADER)),
        of("u02", "o22", "秦思远", "Qin Siyuan", post(PostKind.IN_CHARGE)),
        of("u02", "o23", "贺兰舟", "He Lanzhou", post(PostKind.DEPUTY_SECTION)),
        of("u02", "o24", "余知秋", "Yu Zhiqiu"),
        of("u02", "o25", "方既白", "Fang Jibai"),
        of("u03", "o31", "许临川", "Xu Linchuan", post(PostKind.UNIT_LEADER)),
        of("u03", "o32", "邵清越", "Shao Qingyue", post(PostKind.IN_CHARGE)),
        // Of deputy-section rank until the end of May only.
        of(
            "u03",
            "o33",
            "钟离安",
            "Zhong Li'an",
            held(PostKind.DEPUTY_SECTION, LocalDateRange.ofUnboundedStart(Days.on(6, 1)))),
        of("u03", "o34", "季晚晴", "Ji Wanqing"),
        of("u03", "o35", "商陆", "Shang Lu"),
        // u04 has no leader in charge: a seat vacant on the line of those who answer.
        of("u04", "o41", "傅长庚", "Fu Changgeng", post(PostKind.UNIT_LEADER)),
        of("u04", "o44", "林见月", "Lin Jianyue"),
        of("u04", "o45", "俞听松", "Yu Tingsong"),
        of("u05", "o51", "姜若川", "Jiang Ruochuan", post(PostKind.UNIT_LEADER)),
        of("u05", "o52", "裴行之", "Pei Xingzhi", post(PostKind.IN_CHARGE)),
        // Promoted on 1 August, and not yet taken into the leading group.
        of(
            "u05",
            "o53",
            "段云起",
            "Duan Yunqi",
            held(PostKind.DEPUTY_SECTION, LocalDateRange.ofUnboundedEnd(Days.on(8, 1)))),
        of("u05", "o54", "卫青禾", "Wei Qinghe"),
        of("u05", "o55", "黎半夏", "Li Banxia"),
        of("u06", "o61", "谢汀兰", "Xie Tinglan", post(PostKind.UNIT_LEADER)),
        of("u06", "o62", "梁栖梧", "Liang Qiwu", post(PostKind.IN_CHARGE)),
        of("u06", "o63", "薛问渠", "Xue Wenqu", post(PostKind.DEPUTY_SECTION)),
        of("u06", "o64", "丁一苇", "Ding Yiwei"),
        of("u06", "o65", "霍知微", "Huo Zhiwei"));
  }

  private static Officer bureau(String id, String zh, String en, Post... posts) {
    return Officer.builder().id(Id.of(id)).name(Label.of(zh, en)).posts(posts).build();
  }

  private static Officer of(String unit, String id, String zh, String en, Post... posts) {
    return Officer.builder()
        .id(Id.of(id))
        .name(Label.of(zh, en))
        .posts(posts)
        .unit(Id.of(unit))
        .build();
  }

  private static Post post(PostKind kind) {
    return Post.of(kind);
  }

  private static Post held(PostKind kind, LocalDateRange held) {
    return Post.builder().kind(kind).held(held).build();
  }

  private static Post inCharge(String section) {
    return Post.builder().kind(PostKind.IN_CHARGE).sections(List.of(section)).build();
  }
}
