package org.imsa.hec.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** An amount as people type it: with commas between thousands, in Western or Arabic-Indic digits. */
@FacesConverter("hec.amount")
public class AmountConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parse(typed);
    }

    static BigDecimal parse(String typed) {
        StringBuilder plain = new StringBuilder();
        for (char sign : typed.strip().toCharArray()) {
            if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else if (sign == '٫') {
                plain.append('.');
            } else if (sign != ',' && sign != '٬' && !Character.isSpaceChar(sign)) {
                plain.append(sign);
            }
        }
        String text = plain.toString();
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,12})?")) {
            String message = Messages.current().text("common.notAnAmount", typed);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        }
        return new BigDecimal(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BigDecimal amount) {
        return amount == null ? "" : Messages.current().formats().number(amount);
    }
}
