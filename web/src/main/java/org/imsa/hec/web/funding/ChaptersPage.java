package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.chapter.ChapterRow;
import org.imsa.hec.funding.chapter.ChapterState;
import org.imsa.hec.funding.chapter.Chapters;
import org.imsa.hec.web.shell.LazyRows;

/** The city chapters, with what came through each this year. */
@Named
@ViewScoped
public class ChaptersPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Chapters chapters;

    private final LazyRows<ChapterRow> rows = LazyRows.<ChapterRow>of(
                    ask -> chapters.list(ask.filter(ChapterState.class), ask.search(), ask.page()))
            .filters(ChapterState.values());

    public LazyRows<ChapterRow> getRows() {
        return rows;
    }
}
