package org.imsa.hec.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.imsa.hec.kernel.list.Page;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;

/** Writes the rows of a {@code hec:table}, as searched, filtered and sorted on the screen, to a file. */
@Named
@RequestScoped
public class Exports {
    private static final int BLOCK = 500;
    private static final int LONGEST = 200_000;

    public void xlsx() throws IOException {
        send("xlsx", new SheetFile(title()));
    }

    public void csv() throws IOException {
        send("csv", new CsvFile());
    }

    private void send(String ending, ExportFile file) throws IOException {
        DataTable table = Tables.beside(Components.getCurrentActionSource());
        List<Column> columns = columns(table);
        Faces.sendFile(title() + "." + ending, true, out -> {
            file.begin(out, columns.stream().map(Column::header).toList());
            forEachRow(table, row -> file.row(values(table, columns, row)));
            file.end();
        });
    }

    private static String title() {
        Object title = Components.getCurrentActionSource().getAttributes().get("exportTitle");
        return String.valueOf(title).replaceAll("[\\\\/:*?\"<>|\\[\\]]", " ").strip();
    }

    private static List<Column> columns(DataTable table) {
        List<Column> columns = new ArrayList<>();
        for (UIColumn column : table.getColumns()) {
            ValueExpression value = ((UIComponent) column).getValueExpression("exportValue");
            if (value != null && ((UIComponent) column).isRendered()) {
                columns.add(new Column(column.getHeaderText(), value));
            }
        }
        return columns;
    }

    @SuppressWarnings("unchecked")
    private static void forEachRow(DataTable table, Consumer<Object> write) {
        LazyRows<Object> rows = (LazyRows<Object>) table.getValue();
        SortMeta sort = table.getActiveSortMeta().values().stream().findFirst().orElse(null);
        Page<Object> page;
        int first = 0;
        do {
            page = rows.page(first, BLOCK, sort);
            page.rows().forEach(write);
            first += BLOCK;
        } while (page.rows().size() == BLOCK && first < LONGEST);
    }

    private static List<Object> values(DataTable table, List<Column> columns, Object row) {
        Map<String, Object> request = Faces.getRequestMap();
        ELContext context = FacesContext.getCurrentInstance().getELContext();
        request.put(table.getVar(), row);
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().getValue(context)));
        request.remove(table.getVar());
        return values;
    }

    private record Column(String header, ValueExpression value) {}
}
