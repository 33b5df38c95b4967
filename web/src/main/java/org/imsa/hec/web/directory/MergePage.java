package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.party.FieldChoice;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeField;
import org.imsa.hec.directory.party.MergeSheet;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.Messages;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.Show;

/** Two records side by side: for each field which of them is right, and what will become of it. */
@Named
@ViewScoped
public class MergePage extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private MergeDesk desk;

    private Long kept;
    private Long gone;
    private MergeSheet sheet;
    private final Map<String, String> choices = new HashMap<>();

    public void load() {
        if (sheet == null) {
            read();
        }
    }

    /** The other one is kept. */
    public void turn() {
        Long other = kept;
        kept = gone;
        gone = other;
        read();
    }

    private void read() {
        sheet = desk.compare(kept, gone);
        choices.clear();
        sheet.fields().forEach(field -> choices.put(field.name(), field.usual().name()));
    }

    public String merge() {
        Map<String, FieldChoice> chosen = new HashMap<>();
        choices.forEach((field, choice) -> chosen.put(field, FieldChoice.valueOf(choice)));
        desk.merge(request(), sheet.kept(), sheet.gone(), chosen);
        Notice.done("directory.merge.done");
        return go(page(), kept);
    }

    public List<Choice> options(MergeField field) {
        return (field.isMany() ? List.of(FieldChoice.values()) : List.of(FieldChoice.KEPT, FieldChoice.GONE))
                .stream()
                        .map(choice -> new Choice(choice.name(), label(field, choice)))
                        .toList();
    }

    /** A value of either record, as the reader writes it. */
    public String text(Object value) {
        return Show.cell(value);
    }

    private String label(MergeField field, FieldChoice choice) {
        return switch (choice) {
            case KEPT -> text(field.kept());
            case GONE -> text(field.gone());
            case BOTH -> Messages.current().text("directory.merge.both");
        };
    }

    private String page() {
        return "/directory/" + sheet.kind().recordKind() + ".xhtml";
    }

    public PartyKind getKind() {
        return sheet.kind();
    }

    public MergeSheet getSheet() {
        return sheet;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public Long getKept() {
        return kept;
    }

    public void setKept(Long kept) {
        this.kept = kept;
    }

    public Long getGone() {
        return gone;
    }

    public void setGone(Long gone) {
        this.gone = gone;
    }
}
