package org.imsa.hec.web.shell;

import jakarta.faces.component.UIComponent;
import java.util.List;
import org.omnifaces.util.Components;
import org.primefaces.component.datatable.DataTable;

/** Finds the table that a button or a search box stands beside. */
final class Tables {

    private Tables() {}

    static DataTable beside(UIComponent part) {
        for (UIComponent around = part.getParent(); around != null; around = around.getParent()) {
            List<DataTable> inside = Components.findComponentsInChildren(around, DataTable.class);
            if (!inside.isEmpty()) {
                return inside.get(0);
            }
        }
        throw new IllegalStateException("No table beside " + part.getClientId());
    }
}
