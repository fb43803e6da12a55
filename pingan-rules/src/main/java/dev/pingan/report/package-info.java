/** What is concluded: status, shortfall, finding, report. */
@NullMarked
package dev.pingan.report;

import org.jspecify.annotations.NullMarked;
