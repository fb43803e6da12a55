package dev.pingan.narration;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An agenda as text: what is still to be done, under the last day on which it counts.
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

  /** Returns the agenda as text, for readers of that language. */
  public static String of(Agenda agenda, Plan plan, Organisation organisation, Locale locale) {
    return new AgendaText(Voice.of(plan, organisation, locale)).write(agenda);
  }

  private String write(Agenda agenda) {
    page.line(voice.names().bureau());
    page.line(
        messages.say(
            "agenda.title",
            Map.of(
                "asOf", days.day(agenda.asOf()),
                "through", days.day(agenda.through()),
                "n", agenda.remedies().size())));
    Map<Optional<LocalDate>, List<Remedy>> byLastDay = new LinkedHashMap<>();
    for (Remedy remedy : agenda.remedies()) {
      byLastDay.computeIfAbsent(remedy.lastDay(), any -> new ArrayList<>()).add(remedy);
    }
    byLastDay.forEach(
        (last, remedies) -> {
          page.heading(
              last.map(day -> messages.say("agenda.day", Map.of("day", days.day(day))))
                  .orElseGet(() -> messages.say("agenda.endless")));
          items(remedies);
        });
    return page.toString();
  }

  /** Bearers of whom the same is asked share a line. */
  private void items(List<Remedy> remedies) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (Remedy remedy : remedies) {
      alike
          .computeIfAbsent(asked(remedy), any -> new ArrayList<>())
          .add(voice.names().of(remedy.finding().bearer()));
    }
    alike.forEach(
        (asked, names) ->
            page.line(
                messages.say(
                    "agenda.item",
                    Map.of(
                        "number", ++number,
                        "who", Narrator.capitalised(messages.listed(names)),
                        "asked", asked))));
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
    return remedy.finding().status() == Status.UPCOMING
        ? messages.say("agenda.note.upcoming", Map.of("first", days.day(remedy.firstDay())))
        : "";
  }
}
