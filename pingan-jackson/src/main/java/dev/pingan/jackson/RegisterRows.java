package dev.pingan.jackson;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.jackson.Sheet.Registered;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Village;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of one register, as they are read. What is asked of households an organisation knows; so
 * each row makes a small one, with the earlier row of the same household if there is one.
 */
final class RegisterRows {
  private static final Locality SOMEWHERE =
      Locality.builder().id(Id.of("somewhere")).kind(LocalityKind.TOWN).build();

  private final Map<Id<Household>, Registered> first = new HashMap<>();

  /**
   * Returns the next row.
   *
   * @throws dev.pingan.identity.InvalidModelException if an organisation could not have it
   */
  Registered add(Id<Village> village, Household household) {
    Registered row = new Registered(village, household);
    Registered earlier = first.get(household.id());
    check(earlier == null ? List.of(row) : List.of(earlier, row));
    first.put(household.id(), row);
    return row;
  }

  private static void check(List<Registered> rows) {
    Organisation.Builder organisation = Organisation.builder().name(Label.of("?", "?"));
    organisation.localities(List.of(SOMEWHERE));
    organisation.villages(
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Registered::village,
                    LinkedHashMap::new,
                    Collectors.mapping(Registered::household, Collectors.toList())))
            .entrySet()
            .stream()
            .map(one -> village(one.getKey(), one.getValue()))
            .toList());
    organisation.build();
  }

  private static Village village(Id<Village> id, List<Household> register) {
    return Village.builder().id(id).locality(SOMEWHERE.id()).register(register).build();
  }
}
