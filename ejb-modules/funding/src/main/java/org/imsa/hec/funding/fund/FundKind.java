package org.imsa.hec.funding.fund;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Funds in the search box and in links. */
@ApplicationScoped
public class FundKind extends FundingRecords {

    public FundKind() {
        super(
                Fund.KIND,
                "Fund x",
                "x.name.latin",
                "x.name.arabic",
                "x.number like :number or x.name.latin like :words or x.name.arabic like :words");
    }
}
