package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What the form of a role says.
 *
 * @param specialtyId of the list of specialties; null if any will do
 * @param languages wanted, by their codes of ISO 639-1
 * @param hoursPerMonth expected of each; null if not said
 * @param days if they are other than those of the project
 */
public record RoleDetails(
        String latin,
        String arabic,
        WorkKind work,
        Long specialtyId,
        List<String> languages,
        String skills,
        int places,
        Integer hoursPerMonth,
        DateRange days)
        implements Serializable {}
