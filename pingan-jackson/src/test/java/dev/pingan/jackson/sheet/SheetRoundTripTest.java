package dev.pingan.jackson.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.jackson.Sheet;
import dev.pingan.jackson.Sheet.Reading;
import dev.pingan.jackson.Sheet.Registered;
import dev.pingan.jackson.format.Records;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.organisation.Organisation;
import dev.pingan.testkit.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever the model can hold goes through a sheet and back, in every way a sheet is written. */
class SheetRoundTripTest {
  @Property(tries = 300)
  void entriesOfEveryShape(@ForAll World world) {
    List<Entry> entries = entries(world);
    for (Shape shape : Shape.values()) {
      agree(Sheet.of(shape), entries.stream().filter(e -> e.content().shape() == shape).toList());
    }
  }

  @Property(tries = 100)
  void entriesOfEveryKind(@ForAll World world) {
    for (Shape shape : Shape.values()) {
      for (Kind kind : Kind.known(shape)) {
        List<Entry> entries =
            entries(world).stream()
                .filter(entry -> entry.content().kindIfAny().filter(kind::equals).isPresent())
                .toList();
        agree(Sheet.of(kind), entries);
      }
    }
  }

  /** Every entry once as what is put in another's place, and once withdrawn. */
  @Property(tries = 200)
  void corrections(@ForAll World world, @ForAll("reasons") String reason) {
    List<Entry> entries = entries(world);
    for (Shape shape : Shape.values()) {
      List<Replacement> some =
          entries.stream()
              .filter(entry -> entry.content().shape() == shape)
              .map(entry -> replacement(entry, reason))
              .toList();
      agree(Sheet.replacements(shape), some);
      for (Kind kind : Kind.known(shape)) {
        agree(
            Sheet.replacements(kind),
            some.stream()
                .filter(one -> one.content().kindIfAny().filter(kind::equals).isPresent())
                .toList());
      }
    }
    agree(Sheet.withdrawals(), entries.stream().map(e -> withdrawal(e, reason)).toList());
  }

  @Property(tries = 200)
  void registers(@ForAll Organisation organisation) {
    List<Registered> rows =
        organisation.villages().stream()
            .flatMap(
                village ->
                    village.register().orElse(List.of()).stream()
                        .map(household -> new Registered(village.id(), household)))
            .toList();
    agree(Sheet.register(), rows);
  }

  @Property(tries = 3000)
  void anyTextInAnyCell(
      @ForAll("texts") String id, @ForAll("texts") String about, @ForAll("texts") String other) {
    Act.Builder act = Act.builder().place(Place.OTHER).village(Id.of("v1"));
    act.about(idOf(about).value());
    act.by(Actor.unit(idOf(id)), Actor.unit(idOf(other)), Actor.bureau());
    Entry entry = Records.entry(act.kind(Kind.of(Shape.ACT, "leaflet")).build());
    agree(Sheet.of(Shape.ACT), List.of(entry));
    Shift shift = Shift.builder().officers(List.of(idOf(id), idOf(other))).build();
    Shift one = Shift.builder().lead(idOf(other)).officers(List.of(idOf(id))).build();
    agree(Sheet.of(Shape.SHIFT), List.of(Records.entry(shift), Records.entry(one)));
  }

  /** With a word, without one, or of digits that a spreadsheet would take for a number. */
  @Provide
  Arbitrary<String> reasons() {
    return Arbitraries.of("wrong-figure", "entered-twice", "recounted", "1-2", "007", "1e5");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "",
            "'",
            "''",
            "'=1",
            "=1+1",
            "+1",
            "-1",
            "@x",
            "\t1",
            "\r1",
            "\n",
            "007",
            "1E5",
            "'007",
            "320102199001011234",
            "2013-04-08",
            "横幅",
            "banner",
            "'横幅",
            "act/横幅",
            "本局",
            "a;b",
            "a；b、c",
            "\\;",
            "\\",
            "\"q\"",
            "a,b",
            "a，b",
            "a b",
            "a\u3000b\u00a0c",
            "1-2",
            "1,234",
            "a\nb,c",
            "Banners",
            " x ",
            "＝1",
            "单位:u1",
            "是",
            "\ufeff",
            "𠮷");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8).filter(this::isWhole);
    return Arbitraries.frequencyOf(Tuple.of(3, odd), Tuple.of(1, any));
  }

  @Test
  void samples() {
    List<Entry> entries =
        Records.byLine().values().stream()
            .filter(Entry.class::isInstance)
            .map(Entry.class::cast)
            .toList();
    for (Shape shape : Shape.values()) {
      List<Entry> some = entries.stream().filter(e -> e.content().shape() == shape).toList();
      assertThat(some).isNotEmpty();
      agree(Sheet.of(shape), some);
    }
  }

  private static <T> void agree(Sheet<T> sheet, List<T> rows) {
    for (Sheet<T> one :
        List.of(sheet, sheet.inEnglish(), sheet.forExcel(), sheet.inEnglish().forExcel())) {
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      one.write(rows, csv);
      assertRead(one, csv.toByteArray(), rows);
      String text = csv.toString(UTF_8);
      byte[] gb18030 = text.replace("\ufeff", "").getBytes(Charset.forName("GB18030"));
      boolean chinese = text.startsWith("编号") || text.startsWith("村居"); // else it may be both
      if (chinese && !text.contains("\ufeff")) {
        assertRead(one, gb18030, rows);
      }
    }
  }

  private static <T> void assertRead(Sheet<T> sheet, byte[] csv, List<T> rows) {
    Reading<T> read = sheet.read(new ByteArrayInputStream(csv));
    assertThat(read.problems()).as(() -> new String(csv, UTF_8)).isEmpty();
    assertThat(read.rows()).as(() -> new String(csv, UTF_8)).isEqualTo(rows);
  }

  private static Replacement replacement(Entry entry, String reason) {
    return Replacement.builder()
        .id(Id.of("g-" + entry.id().value()))
        .original(entry.id())
        .reason(reason)
        .occurredOn(entry.occurredOn())
        .recordedAt(entry.recordedAt())
        .recordedBy(entry.recordedBy())
        .archiveRef("WS-" + entry.id().value())
        .content(entry.content())
        .build();
  }

  private static Withdrawal withdrawal(Entry entry, String reason) {
    return Withdrawal.builder()
        .id(Id.of("f-" + entry.id().value()))
        .original(entry.id())
        .reason(reason)
        .recordedAt(entry.recordedAt())
        .recordedBy(entry.recordedBy())
        .archiveRef("WS-" + entry.id().value())
        .build();
  }

  private static List<Entry> entries(World world) {
    return world.ledger().records().stream()
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .toList();
  }

  private boolean isWhole(String text) {
    return UTF_8.newEncoder().canEncode(text);
  }

  private static <T> Id<T> idOf(String text) {
    String id = text.replaceAll("\\p{Cc}", "").strip();
    return Id.of(id.isBlank() ? "x" : id);
  }
}
