package dev.pingan.narration;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An agenda as text: what is still to be done, under the last day on which it counts, for all
 * together or for each unit.
 *
 * <p>Take {@link Agenda#of(dev.pingan.identity.Id)} or {@link Agenda#forOfficer} first for the part
 * of one unit or officer. Chinese for any locale whose language is {@code zh}, English for every
 * other. Lines end with {@code \n}.
 */
public final class AgendaText {
  private final Voice voice;
  private final Messages messages;
  private final Days days;
  private final Page page = new Page();
  private int number;

  private AgendaText(Voice voice) {
    this.voice = voice;
    this.messages = voice.messages();
    this.days = new Days(messages);
  }

  /** Returns the agenda as text under each last day, for readers of that language. */
  public static String of(Agenda agenda, Plan plan, Organisation organisation, Locale locale) {
    return new AgendaText(Voice.of(plan, organisation, locale)).byDay(agenda);
  }

  /**
   * Returns the agenda as text in parts: first the bureau's own, then what nobody is assigned to,
   * then each unit's with its villages', the unit that has something due soonest first.
   */
  public static String byUnit(Agenda agenda, Plan plan, Organisation organisation, Locale locale) {
    return new AgendaText(Voice.of(plan, organisation, locale)).parts(agenda);
  }

  private String byDay(Agenda agenda) {
    byLastDay(agenda.remedies())
        .forEach(
            (last, remedies) -> {
              page.heading(day(last));
              items(remedies, Optional.empty()).forEach(page::line);
            });
    return title(agenda) + page;
  }

  private String parts(Agenda agenda) {
    Map<Optional<Bearer>, List<Remedy>> parts = new LinkedHashMap<>();
    parts.put(Optional.of(Bearer.bureau()), new ArrayList<>());
    parts.put(Optional.empty(), new ArrayList<>());
    for (Remedy remedy : agenda.remedies()) {
      parts.computeIfAbsent(owner(remedy.finding()), any -> new ArrayList<>()).add(remedy);
    }
    parts.values().removeIf(List::isEmpty);
    parts.forEach(this::part);
    return title(agenda) + page;
  }

  private void part(Optional<Bearer> owner, List<Remedy> remedies) {
    page.heading(
        owner
            .map(
                bearer ->
                    messages.say(
                        "agenda.unit",
                        Map.of("who", voice.names().of(bearer), "n", remedies.size())))
            .orElseGet(() -> messages.say("agenda.unit.nobody", Map.of("n", remedies.size()))));
    byLastDay(remedies)
        .forEach(
            (last, dueThen) -> {
              page.line(day(last));
              items(dueThen, owner).forEach(page::indented);
            });
  }

  /** The unit, the bureau itself, or nobody for a village without a unit. */
  private static Optional<Bearer> owner(Finding finding) {
    return finding.bearer().kind() == Bearer.Kind.VILLAGE
        ? finding.unit().map(Bearer::unit)
        : Optional.of(finding.unit().map(Bearer::unit).orElseGet(Bearer::bureau));
  }

  /** Only the body knows how many items have been told together. */
  private String title(Agenda agenda) {
    Page title = new Page();
    title.line(voice.names().bureau());
    title.line(
        messages.say(
            number == agenda.remedies().size() ? "agenda.title" : "agenda.title.merged",
            Map.of(
                "asOf", days.day(agenda.asOf()),
                "through", days.day(agenda.through()),
                "n", agenda.remedies().size(),
                "lines", number)));
    return title.toString();
  }

  private static Map<Optional<LocalDate>, List<Remedy>> byLastDay(List<Remedy> remedies) {
    Map<Optional<LocalDate>, List<Remedy>> byLastDay = new LinkedHashMap<>();
    for (Remedy remedy : remedies) {
      byLastDay.computeIfAbsent(remedy.lastDay(), any -> new ArrayList<>()).add(remedy);
    }
    return byLastDay;
  }

  private String day(Optional<LocalDate> last) {
    return last.map(day -> messages.say("agenda.day", Map.of("day", days.day(day))))
        .orElseGet(() -> messages.say("agenda.endless"));
  }

  /** Bearers of whom the same is asked share a line; the owner of the part is not named again. */
  private List<String> items(List<Remedy> remedies, Optional<Bearer> owner) {
    Map<Item, List<String>> alike = new LinkedHashMap<>();
    for (Remedy remedy : remedies) {
      Bearer bearer = remedy.finding().bearer();
      alike
          .computeIfAbsent(
              new Item(asked(remedy), owner.filter(bearer::equals).isPresent()),
              any -> new ArrayList<>())
          .add(voice.names().of(bearer));
    }
    List<String> items = new ArrayList<>();
    alike.forEach(
        (item, names) ->
            items.add(
                messages.say(
                    item.own() ? "agenda.item.own" : "agenda.item",
                    Map.of(
                        "number", ++number,
                        "who", Narrator.capitalised(messages.listed(names)),
                        "asked", item.asked()))));
    return items;
  }

  private String asked(Remedy remedy) {
    Needs needs = new Needs(voice, remedy);
    return messages.say(
        "agenda.asked",
        Map.of(
            "what", remedy.finding().title().in(messages.locale()),
            "period", new Telling(voice, remedy.finding()).period(),
            "need", needs.told(),
            "pace", needs.pace(),
            "note", note(remedy)));
  }

  private String note(Remedy remedy) {
    if (remedy.timing() == Remedy.Timing.LATE) {
      return messages.say("agenda.note.late");
    }
    return beginsWithin(remedy)
        ? messages.say("agenda.note.from", Map.of("first", days.day(remedy.firstDay())))
        : "";
  }

  /** A watch that is half kept; where anything else begins, its period has said already. */
  private static boolean beginsWithin(Remedy remedy) {
    Finding finding = remedy.finding();
    return Needs.isWatch(finding)
        && remedy.firstDay().isAfter(finding.window().getStart())
        && !remedy.lastDay().equals(Optional.of(remedy.firstDay()));
  }

  /** What is asked, and whether it is asked of the owner of the part. */
  private record Item(String asked, boolean own) {}
}
