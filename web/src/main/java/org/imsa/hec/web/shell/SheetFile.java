package org.imsa.hec.web.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.imsa.hec.kernel.money.Money;

/** An Excel sheet: amounts are numbers with the currency in their format, days are days. */
final class SheetFile implements ExportFile {
    private static final int LONGEST_NAME = 31;

    private final String name;
    private Workbook book;
    private Worksheet sheet;
    private int next;

    SheetFile(String name) {
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    @Override
    public void begin(OutputStream out, List<String> headers) {
        book = new Workbook(out, "IMSA HEC", "1.0");
        sheet = book.newWorksheet(name);
        if ("ar".equals(Messages.current().language().getLanguage())) {
            sheet.rightToLeft();
        }
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        next++;
    }

    private void cell(int column, Object value) {
        if (value instanceof Money money) {
            sheet.value(next, column, money.amount());
            String decimals = money.amount().scale() == 0
                    ? ""
                    : "." + "0".repeat(money.amount().scale());
            sheet.style(next, column)
                    .format("#,##0" + decimals + " \"" + money.currency() + "\"")
                    .set();
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant instant) {
            sheet.value(
                    next,
                    column,
                    ZonedDateTime.ofInstant(
                            instant, Messages.current().formats().zone()));
            sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else {
            sheet.value(next, column, Messages.current().plain().write(value));
        }
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }
}
