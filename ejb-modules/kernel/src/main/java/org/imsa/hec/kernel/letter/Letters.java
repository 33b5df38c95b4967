package org.imsa.hec.kernel.letter;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Letters and reports: a template in each language and a model of plain values make a PDF with the committee's letterhead.
 *
 * <p>A context keeps {@code letters/<name>_en.ftlh} and {@code letters/<name>_ar.ftlh} among its resources. Values are
 * escaped by themselves; nothing in a template can reach a class, a file or the network.
 */
@ApplicationScoped
public class Letters {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale ARABIC = Locale.forLanguageTag("ar-IQ");

    private static final String NOT_IN_XML = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    private static final List<String> FAMILIES = List.of("IBM Plex Sans", "Amiri");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Configuration templates = templates();

    /**
     * @param name of the template, without language and ending
     * @param model values that the template names; {@code words} and {@code language} are added
     * @return the PDF
     * @throws IllegalStateException if the template is missing or names what the model does not have
     */
    public byte[] pdf(String name, Locale language, Map<String, ?> model) {
        return render(text(name, language, model), language);
    }

    /** The English letter followed by the Arabic one, in one PDF. */
    public byte[] bilingual(String name, Map<String, ?> model) {
        try {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            PDFMergerUtility merger = new PDFMergerUtility();
            merger.addSource(new RandomAccessReadBuffer(pdf(name, ENGLISH, model)));
            merger.addSource(new RandomAccessReadBuffer(pdf(name, ARABIC, model)));
            merger.setDestinationStream(both);
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
            return both.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String text(String name, Locale language, Map<String, ?> model) {
        Map<String, Object> values = new HashMap<>(model);
        values.put("words", new LetterWords(language));
        values.put("language", language.getLanguage());
        StringWriter text = new StringWriter();
        try {
            templates
                    .getTemplate(name + "_" + language.getLanguage() + ".ftlh", language)
                    .process(values, text);
        } catch (IOException | TemplateException broken) {
            throw new IllegalStateException("Letter " + name + " in " + language, broken);
        }
        return text.toString().replaceAll(NOT_IN_XML, "");
    }

    private byte[] render(String xhtml, Locale language) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicText());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        FAMILIES.forEach(family -> {
            builder.useFont(() -> font(family, "Regular"), family, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font(family, "Bold"), family, 700, FontStyle.NORMAL, true);
        });
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, language);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void describe(PDDocument document, Locale language) {
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = document.getDocumentCatalog().getViewerPreferences();
        if ("ar".equals(language.getLanguage()) && preferences != null) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
    }

    private static InputStream font(String family, String weight) {
        return Letters.class.getResourceAsStream("/letters/fonts/" + family.replace(" ", "") + "-" + weight + ".ttf");
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(
                new ClassTemplateLoader(Thread.currentThread().getContextClassLoader(), "letters"));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setNumberFormat("computer");
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
