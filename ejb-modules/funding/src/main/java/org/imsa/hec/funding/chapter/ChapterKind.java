package org.imsa.hec.funding.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Chapters in the search box and in links. */
@ApplicationScoped
public class ChapterKind extends FundingRecords {

    public ChapterKind() {
        super(Chapter.KIND, "funding_chapter", "name");
    }
}
