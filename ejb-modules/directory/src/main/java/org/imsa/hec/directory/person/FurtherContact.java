package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.imsa.hec.directory.party.Contact;
import org.imsa.hec.kernel.RuleBroken;

/** One more telephone number or e-mail address of somebody, and what it is for. */
@Embeddable
public class FurtherContact implements Serializable {
    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContactKind kind;

    @Column(name = "reached")
    private String reached;

    protected FurtherContact() {}

    private FurtherContact(ContactKind kind, String reached) {
        this.kind = kind;
        this.reached = reached;
    }

    /** @throws RuleBroken {@code rule.contact.kind}, {@code rule.contact.email}, {@code rule.contact.phone} */
    public static FurtherContact of(ContactKind kind, String number) {
        RuleBroken.unless(kind != null, "rule.contact.kind", String.valueOf(number));
        Contact checked = kind.isEmail() ? Contact.of(number, null, null) : Contact.of(null, null, number);
        return new FurtherContact(kind, kind.isEmail() ? checked.email() : checked.phone());
    }

    public ContactKind kind() {
        return kind;
    }

    /** The number or the address. */
    public String reached() {
        return reached;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FurtherContact that && kind == that.kind && Objects.equals(reached, that.reached);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, reached);
    }

    @Override
    public String toString() {
        return Objects.toString(reached, "");
    }
}
