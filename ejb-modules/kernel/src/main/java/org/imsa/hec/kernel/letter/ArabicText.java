package org.imsa.hec.kernel.letter;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins and orders Arabic letters. Vowel signs are put back to the signs that stand above or below their letter: ICU makes
 * of them signs that stand alone, and the tanwin of شكراً would follow its alef.
 */
class ArabicText implements BidiReorderer {
    private static final char FIRST_FORM = '\uFE70';
    private static final String SIGNS_OF_FORMS =
            "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    private final BidiReorderer icu = new ICUBidiReorderer();

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(icu.shapeText(text));
        for (int i = 0; i < shaped.length(); i++) {
            int form = shaped.charAt(i) - FIRST_FORM;
            if (form >= 0 && form < SIGNS_OF_FORMS.length()) {
                shaped.setCharAt(i, SIGNS_OF_FORMS.charAt(form));
            }
        }
        return shaped.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return icu.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
