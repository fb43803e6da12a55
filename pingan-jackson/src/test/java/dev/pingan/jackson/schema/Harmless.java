package dev.pingan.jackson.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every name that a field may have, with why it tells nothing of a resident. A new name is added
 * only by whoever can say why.
 */
final class Harmless {
  private static final Map<String, List<String>> WHY =
      Map.ofEntries(
          why("what the object is", "type schema kind"),
          why(
              "an opaque id of the host's: of a record, unit, place, case, household or officer",
              "id original caseId unit units village villages locality localities household site"
                  + " keySites lead officers head deputies members office archiveRef about"
                  + " recordedBy by plan rule evidence unanswered review firstMissed dispensations"
                  + " lacking register"),
          why("a name of an office, a place or a public officer named for a post", "name zh en"),
          why(
              "a public post or seat",
              "posts sections held leadingGroup standingGroup role answerable seat least"),
          why(
              "a day or time on which something was done or counts",
              "occurredOn recordedAt until through from to dwelt assigned asOf knownAt start end"
                  + " window completedOn attestedThrough missingDays day month period year"),
          why(
              "a number of things or people, never which",
              "items membersReached problems count valid positive levels have need of covered"
                  + " missed vacant part reached unknown days kept triggers events daysLate whole"
                  + " entries rejected worst counts limitDays"),
          why(
              "a code of a closed list, or of the host's",
              "place tasks code outcome target grade subKind reason reasons status phase"
                  + " performance notes modality owedBy latePolicy statusWithout contact"),
          why("yes or no", "signed explained nextStep"),
          why("a sensitive period's public name", "label sensitivePeriods"),
          why(
              "the plan's own text and logic",
              "title basisDocument provisions clauses path gist defect schedule requirement parts"
                  + " grouping daysOff limit onDayOff where subject together yearly watch trigger"
                  + " per due answers breaking spared surveys shapes kinds lookAt readings"),
          why(
              "the report's own structure and checksums",
              "findings standing receipt bureau section bearer occasion occasionNames shortfall"
                  + " library planDigest organisationDigest calendarDigest dispensationsDigest"
                  + " ledgerDigest unattributed finding points mildest harshest verdicts under"
                  + " asked"),
          why(
              "what was decided or granted, by which office or public officer, and when",
              "decisions point reading decidedBy decidedOn reference approver approvedOn"),
          why(
              "what is to be done next, and how a finding came about",
              "remedy timing stillNeeded firstDay lastDay perWorkday trace considered failed"
                  + " proviso nearMiss missing"),
          why("a replacement's content, itself made of these", "entry content"));

  private Harmless() {}

  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    WHY.values().forEach(names::addAll);
    return names;
  }

  private static Map.Entry<String, List<String>> why(String why, String names) {
    return Map.entry(why, List.of(names.split(" ", -1)));
  }
}
