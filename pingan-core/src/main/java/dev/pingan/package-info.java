/**
 * The style of every value in the packages below this one, declared once for {@code pingan-core}
 * and {@code pingan-rules}: a hidden implementation, and a builder whose public face is the
 * interface {@code Builder} nested in the value. The processor looks the style up in enclosing
 * packages, also in those of a module that is depended on. Keep this package free of types; it is
 * not exported.
 */
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    depluralize = true,
    add = "*",
    addAll = "*",
    putAll = "*",
    defaults = @Value.Immutable(prehash = true, copy = false),
    fallbackNullableAnnotation = Nullable.class)
package dev.pingan;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;
