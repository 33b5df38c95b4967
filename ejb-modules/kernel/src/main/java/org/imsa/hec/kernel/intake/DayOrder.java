package org.imsa.hec.kernel.intake;

/** How a file writes a day in figures: 03/04/2026 is the 4th of March or the 3rd of April. */
public enum DayOrder {
    MONTH_FIRST,
    DAY_FIRST
}
