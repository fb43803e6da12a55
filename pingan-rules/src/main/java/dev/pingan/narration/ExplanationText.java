package dev.pingan.narration;

import dev.pingan.ambiguity.Contest;
import dev.pingan.explanation.Explanation;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.report.Details;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding explained as text: the finding as a sentence, whether another reading of the plan would
 * change it and how it was decided to be read, what would still mend it, what was asked, and each
 * record considered with why it counts or not; those of other times of the same duty are counted.
 *
 * <p>Chinese for any locale whose language is {@code zh}, English for every other; the same inputs
 * give the same text. Lines end with {@code \n}.
 */
public final class ExplanationText {
  private ExplanationText() {}

  /** Returns the explanation as text, for readers of that language. */
  public static String of(
      Explanation explanation, Plan plan, Organisation organisation, Locale locale) {
    return of(explanation, Narrator.of(plan, organisation, locale));
  }

  /** Returns the explanation as text, told by that narrator. */
  public static String of(Explanation explanation, Narrator narrator) {
    Voice voice = narrator.voice();
    Messages messages = voice.messages();
    Page page = new Page();
    page.line(narrator.tell(explanation.finding()));
    page.heading(messages.say("explanation.readings"));
    readings(messages, page, explanation.contest());
    remedy(voice, explanation)
        .ifPresent(
            remedy -> {
              page.heading(messages.say("explanation.remedy"));
              page.line(remedy);
            });
    page.heading(messages.say("explanation.trace"));
    explanation
        .trace()
        .ifPresentOrElse(
            trace -> {
              page.line(new AskedTelling(voice).tell(explanation.contest()));
              new TraceLines(messages, page).write(trace);
            },
            () -> page.line(messages.say("trace.unexamined")));
    return page.toString();
  }

  /** Returns as text which records feed no rule, which were set aside, and why. */
  public static String of(Details details, Locale locale) {
    Page page = new Page();
    new DetailsLines(Messages.in(locale), page).write(details);
    return page.toString();
  }

  /** Where all was decided, there is nothing to choose from any more. */
  private static void readings(Messages messages, Page page, Contest contest) {
    if (!contest.turnsOn().isEmpty() || contest.decided().isEmpty()) {
      page.line(new ReadingsTelling(messages).tell(contest));
    }
    DecisionTelling decisions = new DecisionTelling(messages);
    contest.decided().forEach(decided -> page.line(decisions.tell(decided)));
  }

  private static Optional<String> remedy(Voice voice, Explanation explanation) {
    RemedyTelling telling = new RemedyTelling(voice);
    return explanation.remedy().map(telling::tell).or(() -> telling.without(explanation.finding()));
  }
}
