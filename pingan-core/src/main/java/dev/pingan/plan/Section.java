package dev.pingan.plan;

import dev.pingan.identity.Label;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A section of the plan's text, with what it provides, in the text's order. */
@Value.Immutable(builder = false)
public abstract sealed class Section permits ImmutableSection {
  Section() {}

  /** Returns the section. */
  public static Section of(String path, Label title, List<Provision> provisions) {
    return ImmutableSection.of(path, title, provisions);
  }

  /** Its path: {@code 四(二)3}. */
  @Value.Parameter
  public abstract String path();

  /** What it is about. */
  @Value.Parameter
  public abstract Label title();

  /** What it provides. */
  @Value.Parameter
  public abstract List<Provision> provisions();

  /** Returns its rules. */
  public Stream<Rule> rules() {
    return provisions().stream().filter(Rule.class::isInstance).map(Rule.class::cast);
  }
}
