package dev.pingan.cli.sample;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Village;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;

/** Three localities and twelve villages; the odd ones are v09 (no register), v11 and v12. */
final class SampleVillages {
  private static final int ALL_VACANT = 12;
  private static final List<Integer> SIZES = List.of(54, 50, 46, 56, 60, 50, 44, 52, 0, 40, 20, 9);

  private SampleVillages() {}

  static List<Locality> localities() {
    return List.of(
        locality("l1", LocalityKind.TOWN, "澜东镇", "Landong Town"),
        locality("l2", LocalityKind.SUB_DISTRICT, "柏汀街道", "Boting Sub-district"),
        locality("l3", LocalityKind.FARM, "霁原农场", "Jiyuan Farm"));
  }

  static List<Village> villages() {
    return List.of(
        village(1, "l1", "槐汀村", "Huaiting").unit(Id.of("u01")).build(),
        village(2, "l1", "石屿村", "Shiyu").unit(Id.of("u01")).build(),
        village(3, "l1", "苇塘村", "Weitang").unit(Id.of("u01")).build(),
        village(4, "l1", "南霁村", "Nanji").unit(Id.of("u02")).build(),
        village(5, "l2", "柏桥社区", "Boqiao").unit(Id.of("u02")).build(),
        village(6, "l2", "梅坞社区", "Meiwu").unit(Id.of("u03")).build(),
        village(7, "l2", "云汀社区", "Yunting").unit(Id.of("u03")).build(),
        village(8, "l2", "竹埠社区", "Zhubu").unit(Id.of("u04")).build(),
        village(9, "l3", "霁东分场", "Jidong").unit(Id.of("u04")).build(),
        village(10, "l3", "霁西分场", "Jixi").unit(Id.of("u05")).build(),
        village(11, "l3", "茶岫村", "Chaxiu").build(),
        village(12, "l3", "杏岸村", "Xing'an")
            .unit(Id.of("u05"))
            .assigned(LocalDateRange.ofUnboundedStart(Days.on(7, 1)))
            .build());
  }

  static String householdId(int village, int number) {
    return String.format(Locale.ROOT, "h%02d%02d", village, number);
  }

  private static Locality locality(String id, LocalityKind kind, String zh, String en) {
    return Locality.builder().id(Id.of(id)).kind(kind).name(Label.of(zh, en)).build();
  }

  private static Village.Builder village(int number, String locality, String zh, String en) {
    int size = SIZES.get(number - 1);
    Optional<List<Household>> register =
        Optional.of(IntStream.rangeClosed(1, size).mapToObj(n -> household(number, n)).toList())
            .filter(households -> !households.isEmpty());
    return Village.builder()
        .id(Id.of(String.format(Locale.ROOT, "v%02d", number)))
        .name(Label.of(zh, en))
        .locality(Id.of(locality))
        .register(register);
  }

  /** Every 17th home is vacant, every 6th household floating; 1 to 5 members, by arithmetic. */
  private static Household household(int village, int number) {
    String id = householdId(village, number);
    boolean vacant = village == ALL_VACANT || number % 17 == 0;
    Household.Builder household = Household.builder().id(Id.of(id));
    if (vacant) {
      return household.kind(HouseholdKind.VACANT).members(0).build();
    }
    household.kind(number % 6 == 0 ? HouseholdKind.FLOATING : HouseholdKind.RESIDENT);
    if (!id.equals("h0404") && !id.equals("h0808")) {
      household.members(1 + (3 * number + village) % 5);
    }
    return household.dwelt(dwelt(id)).build();
  }

  private static LocalDateRange dwelt(String household) {
    return switch (household) {
      case "h0207" -> LocalDateRange.ofUnboundedEnd(Days.on(8, 15));
      case "h0208" -> LocalDateRange.ofUnboundedStart(Days.on(4, 20));
      case "h0605" -> LocalDateRange.ofUnboundedEnd(Days.on(5, 1));
      default -> LocalDateRange.ALL;
    };
  }
}
