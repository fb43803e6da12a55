package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.LABEL;
import static dev.pingan.jackson.format.Terms.OFFICER;
import static dev.pingan.jackson.format.Terms.UNIT;
import static dev.pingan.jackson.table.Scalars.DAYS;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.code;

import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.InShort;
import dev.pingan.jackson.table.Shape;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.PostKind;
import org.threeten.extra.LocalDateRange;

/** Officers and the posts that they hold. */
final class OfficerFormat {
  private static final Codec<PostKind> KIND = code("a post", PostKind.values(), PostKind::code);

  /**
   * {@code sections}: of the leader in charge only, absent = all; {@code held}: absent = always.
   */
  static final Shape<Post, Post.Builder> POST =
      Shape.of(Post::builder, Post.Builder::build)
          .with("kind", KIND, Post::kind, Post.Builder::kind)
          .set("sections", TEXT, Post::sections, Post.Builder::sections)
          .withDefault("held", DAYS, LocalDateRange.ALL, Post::held, Post.Builder::held);

  /** {@code "director"} for {@code {"kind": "director"}}. */
  private static final Codec<Post> A_POST =
      new InShort<>(
          "a post",
          KIND.as(Post::of, Post::kind),
          POST,
          "write its code alone, or {\"kind\": code, \"sections\": [...], \"held\": {...}}");

  static final Shape<Officer, Officer.Builder> AN_OFFICER =
      Shape.of(Officer::builder, Officer.Builder::build)
          .with("id", OFFICER, Officer::id, Officer.Builder::id)
          .maybe("name", LABEL, Officer::name, Officer.Builder::name)
          .many("posts", A_POST, Officer::posts, Officer.Builder::posts)
          .maybe("unit", UNIT, Officer::unit, Officer.Builder::unit);

  private OfficerFormat() {}
}
