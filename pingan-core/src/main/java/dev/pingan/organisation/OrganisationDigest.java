package dev.pingan.organisation;

import dev.pingan.identity.Fingerprint;
import dev.pingan.identity.Label;
import java.util.Optional;

/** Tells an organisation to a fingerprint, part by part in its own order. */
final class OrganisationDigest {
  private final Fingerprint print = Fingerprint.begin();

  private OrganisationDigest() {}

  static String of(Organisation organisation) {
    OrganisationDigest digest = new OrganisationDigest();
    digest.label(Optional.of(organisation.name()));
    digest.print.add(organisation.officers().size());
    organisation.officers().forEach(digest::officer);
    digest.print.add(organisation.leadingGroup().isPresent());
    organisation.leadingGroup().ifPresent(digest::group);
    digest.print.add(organisation.standingGroup().isPresent());
    organisation.standingGroup().ifPresent(digest::group);
    digest.print.add(organisation.units().size());
    organisation.units().forEach(digest::unit);
    digest.print.add(organisation.localities().size());
    organisation.localities().forEach(digest::locality);
    digest.print.add(organisation.villages().size());
    organisation.villages().forEach(digest::village);
    digest.print.add(organisation.sensitivePeriods().size());
    organisation
        .sensitivePeriods()
        .forEach(period -> digest.print.add(period.label()).add(period.days()));
    return digest.print.end();
  }

  private void officer(Officer officer) {
    print.add(officer.id()).add(officer.unit()).add(officer.posts().size());
    label(officer.name());
    officer
        .posts()
        .forEach(
            post ->
                print
                    .add(post.kind())
                    .add(post.held())
                    .addAll(post.sections().stream().sorted().toList()));
  }

  private void group(LeadingGroup group) {
    print.add(group.head()).addAll(group.deputies()).addAll(group.members());
    print.addAll(group.office().map(office -> office.stream().sorted().toList()));
  }

  private void group(StandingGroup group) {
    print.addAll(group.members());
    print.addAll(group.office().map(office -> office.stream().sorted().toList()));
  }

  private void unit(Unit unit) {
    label(unit.name());
    print.add(unit.id()).addAll(unit.keySites().map(sites -> sites.stream().sorted().toList()));
  }

  private void locality(Locality locality) {
    label(locality.name());
    print.add(locality.id()).add(locality.kind());
  }

  private void village(Village village) {
    label(village.name());
    print.add(village.id()).add(village.locality()).add(village.unit()).add(village.assigned());
    print.add(village.register().map(register -> register.size()));
    village.register().ifPresent(register -> register.forEach(this::household));
  }

  private void household(Household household) {
    print.add(household.id()).add(household.kind()).add(household.members().orElse(-1));
    print.add(household.dwelt());
  }

  private void label(Optional<Label> label) {
    print.add(label.map(Label::zh)).add(label.flatMap(Label::en));
  }
}
