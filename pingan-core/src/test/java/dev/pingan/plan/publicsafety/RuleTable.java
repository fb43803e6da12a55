package dev.pingan.plan.publicsafety;

import java.util.List;

/** The agreed table of the 54 rules: id, bearer, schedule, requirement, clauses. */
final class RuleTable {
  private static final String ROWS =
      """
      satisfaction bureau year RateAtLeast C006
      survey bureau year AtLeast C007
      z1 bureau year NoneOf C010
      z2 bureau year NoneOf C011
      z3 bureau year NoneOf C012
      z4 bureau year NoneOf C013
      z5 bureau year NoneOf C014
      z6 bureau year NoneOf C015
      z7 bureau year NoneOf C016
      z8 bureau year NoneOf C017
      leading-group bureau year Seated C018
      group-head bureau year Seated C019
      group-deputy bureau year Seated C020
      group-members bureau year Seated C021
      group-office bureau year Seated C022
      office-staff bureau year Seated C023
      mobilisation each-unit by-04-15 AtLeast C024
      roster each-unit-with-village by-04-08 AtLeast C026
      visiting each-unit-with-village 04,08,11 AtLeast C027
      households each-village 04,08,11 Cover C028 C033 C034 C035 C036 C038 C039
      persons each-village 04,08,11 Cover C029
      village-meeting each-village 04,08,11 AtLeast C030
      return-visit each-unit first-ten-06,09,12 EachAnswered C040 C045
      explanation each-unit year EachAnswered C041
      next-step each-unit year EachAnswered C043
      banners each-unit first-ten-04,06,09,12 AtLeast C046 C047 C048
      notice-board each-unit year AtLeast C049
      publicity-vehicle each-unit year AtLeast C050
      law-lesson each-unit year AtLeast C051
      training each-unit year AtLeast C052
      all-year-publicity bureau quarters AtLeast C053
      security-body each-unit year InPlace C057
      duty-system each-unit year InPlace C059
      standby each-unit year InPlace C060
      patrol each-unit year InPlace C061
      people-defence each-unit year InPlace C063
      physical-defence each-unit year InPlace C064
      technical-defence each-unit year InPlace C065
      lead-shift each-unit duty-days EachDay C067
      duty-shift each-unit duty-days EachDay C068
      education each-unit year AtLeast C070
      misconduct-handled bureau year EachAnswered C073
      conduct-norms bureau year InPlace C075
      complaint-accepted bureau year EachAnswered C080 C082
      complaint-checked bureau year EachAnswered C081
      complaint-answered bureau year EachAnswered C083
      complaint-punished bureau year EachAnswered C084
      complaint-mended bureau year EachAnswered C085
      targets-assigned bureau year AtLeast C092
      unit-plan each-unit year AtLeast C101
      ledger-kept each-unit year AtLeast C102
      archive each-unit year AtLeast C103
      progress-studied bureau year AtLeast C105
      adjustment bureau year EachAnswered C106
      """;

  private RuleTable() {}

  static List<Row> rows() {
    return ROWS.lines().map(RuleTable::row).toList();
  }

  private static Row row(String line) {
    String[] cells = line.split(" ", 5);
    return new Row(cells[0], cells[1], cells[2], cells[3], List.of(cells[4].split(" ")));
  }

  /** One rule, all of it as text. */
  record Row(String id, String owedBy, String schedule, String requirement, List<String> clauses) {
    @Override
    public String toString() {
      return id;
    }
  }
}
