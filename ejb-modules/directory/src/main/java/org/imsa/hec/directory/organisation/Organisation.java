package org.imsa.hec.directory.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.directory.party.Contact;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.directory.party.Place;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;

/**
 * An institution the committee deals with: a ministry that permits, a hospital that hosts, a foundation that gives. A staff
 * member writes it down once, with its name in Latin or Arabic script or both; or an import of gifts brings it with a name
 * only, and somebody completes it later. It is never deleted, since money and decisions refer to it.
 */
@Entity
@Table(name = "directory_organisation")
@DiscriminatorValue("ORGANISATION")
public class Organisation extends Party {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\.\\S+");

    @Enumerated(EnumType.STRING)
    @Column(name = "type", nullable = false)
    private OrganisationType type;

    @Column(name = "website")
    private String website;

    @Column(name = "parent_id")
    private Long parentId;

    protected Organisation() {}

    Organisation(String number, String requestId, Instant createdAt) {
        super(number, requestId, createdAt);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.ORGANISATION;
    }

    public OrganisationType type() {
        return type;
    }

    public String website() {
        return website;
    }

    Long parentId() {
        return parentId;
    }

    /** Whether the parent is not a part of this one is for the desk to see. */
    void describe(OrganisationDetails details) {
        RuleBroken.unless(details.type() != null, "rule.organisation.type");
        called(BilingualName.of(details.nameLatin(), details.nameArabic()));
        type = details.type();
        website = webAddress(details.website());
        parentId = details.parentId();
        reachedBy(
                Contact.of(details.email(), details.otherEmail(), details.phone()),
                Place.of(details.country(), details.governorate(), details.city()),
                details.notes());
    }

    /** As an import brings it: a name in one script, and perhaps an e-mail address. What it is, is not known yet. */
    void broughtBy(String name, String email) {
        boolean isArabic = NameKey.hasArabic(name);
        called(BilingualName.of(isArabic ? null : name, isArabic ? name : null));
        type = OrganisationType.OTHER;
        reachedBy(Contact.of(email, null, null), Place.of(null, null, null), null);
    }

    OrganisationDetails details() {
        return new OrganisationDetails(
                name().latin(),
                name().arabic(),
                type,
                website,
                contact().email(),
                contact().otherEmail(),
                contact().phone(),
                place().country(),
                place().governorate(),
                place().city(),
                notes(),
                parentId);
    }

    private static String webAddress(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        RuleBroken.unless(WEB_ADDRESS.matcher(text.strip()).matches(), "rule.organisation.website", text);
        return text.strip();
    }
}
