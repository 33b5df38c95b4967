package org.imsa.hec.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;

/** Everything that bears a name or a number, found from one box. */
@Named
@RequestScoped
public class SearchPage {
    private static final int PER_KIND = 25;

    @Inject
    private RecordKinds kinds;

    @Inject
    private UserSession user;

    private String text;
    private List<RecordLine> found = List.of();

    public void search() {
        if (text != null && !text.isBlank()) {
            found = kinds.search(text, PER_KIND, user::has);
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<RecordLine> getFound() {
        return found;
    }
}
