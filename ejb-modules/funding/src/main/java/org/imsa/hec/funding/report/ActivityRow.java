package org.imsa.hec.funding.report;

import java.io.Serializable;
import org.imsa.hec.funding.fund.Restriction;
import org.imsa.hec.kernel.money.Money;

/**
 * What happened in one fund, in its currency.
 *
 * @param id of the fund
 * @param received gifts, less those reversed
 * @param transferred from other funds, less what went to them
 * @param committed promised to grants, less what was paid or released
 * @param paid paid out, less what was reversed
 */
public record ActivityRow(
        long id,
        String number,
        String latin,
        String arabic,
        Restriction restriction,
        Money received,
        Money transferred,
        Money committed,
        Money paid)
        implements Serializable {

    public boolean isRestricted() {
        return restriction != Restriction.UNRESTRICTED;
    }

    /** By how much the money of the fund grew. */
    public Money net() {
        return received.plus(transferred).minus(paid);
    }

    /** What may still be promised: received, with what was transferred, less committed, less paid. */
    public Money balance() {
        return net().minus(committed);
    }
}
