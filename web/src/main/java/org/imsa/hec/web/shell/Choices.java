package org.imsa.hec.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Lists to choose from that belong to no context. */
@Named
@ApplicationScoped
public class Choices {

    /** ISO 4217 codes, those of every day first. */
    public List<String> getCurrencies() {
        return List.of(
                "USD", "IQD", "EUR", "GBP", "SEK", "CAD", "AUD", "CHF", "AED", "JOD", "TRY", "INR", "JPY", "KWD", "QAR",
                "BHD", "BRL", "CNY", "CZK", "DKK", "EGP", "HUF", "IRR", "LBP", "LYD", "MAD", "MXN", "MYR", "NOK", "NZD",
                "OMR", "PKR", "PLN", "RON", "SAR", "SGD", "TND", "ZAR");
    }

    /** All but the dollar, in which rates are told. */
    public List<String> getForeignCurrencies() {
        return getCurrencies().stream().filter(code -> !"USD".equals(code)).toList();
    }
}
