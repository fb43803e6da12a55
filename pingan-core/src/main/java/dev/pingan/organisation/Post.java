package dev.pingan.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** A post that an officer holds, with the days on which it was held. */
@Value.Immutable
public abstract sealed class Post permits ImmutablePost {
  Post() {}

  /** Returns that post, held always and for every section of the plan. */
  public static Post of(PostKind kind) {
    return builder().kind(kind).build();
  }

  /** Starts a post; only the kind is needed. */
  public static Builder builder() {
    return ImmutablePost.builder();
  }

  /** Which post. */
  public abstract PostKind kind();

  /**
   * For the leader in charge: paths of the plan's sections (such as {@code 四(二)}), each standing
   * for all beneath it; empty means all sections.
   */
  public abstract Set<String> sections();

  /** The days on which it is held; always, unless set. */
  @Value.Default
  public LocalDateRange held() {
    return LocalDateRange.ALL;
  }

  /** Returns whether this is the post of that kind and held on the day. */
  public boolean is(PostKind kind, LocalDate day) {
    return kind() == kind && held().contains(day);
  }

  @Value.Check
  void check() {
    if (!sections().isEmpty() && kind() != PostKind.IN_CHARGE) {
      throw new IllegalArgumentException(
          "only the post in-charge has sections, not " + kind().code());
    }
    if (held().isEmpty()) {
      throw new IllegalArgumentException("a post is held on some day, not within " + held());
    }
  }

  /** Collects a post's fields. */
  public interface Builder {
    /** Sets which post. */
    Builder kind(PostKind kind);

    /** Adds sections of the plan. */
    Builder sections(Iterable<String> sections);

    /** Sets the days on which it is held. */
    Builder held(LocalDateRange held);

    /**
     * Builds the post.
     *
     * @throws IllegalStateException if the kind is missing
     * @throws IllegalArgumentException if another post than in-charge has sections, or no day is
     *     held
     */
    Post build();
  }
}
