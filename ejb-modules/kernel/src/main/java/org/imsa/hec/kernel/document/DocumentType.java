package org.imsa.hec.kernel.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.imsa.hec.kernel.RuleBroken;

/** The types of files that may be attached. A file's type is what its content says, and its name must agree. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt"),
    XML("application/xml", "xml"),
    /** Statements that banks offer for accounting programs: tagged text, in its newer form XML. */
    OFX("application/x-ofx", "ofx", "qfx");

    private static final Tika CONTENT = new Tika();
    private static final int SAMPLE = 64 * 1024;
    private static final String UNKNOWN = "application/octet-stream";
    private static final String ZIP = "application/zip";

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The type of this file.
     *
     * @throws RuleBroken {@code rule.document.type} if its content is of no type that may be attached, or of another one
     *     than its name says
     */
    static DocumentType of(Path file, String fileName) throws IOException {
        String content;
        try (var stream = Files.newInputStream(file)) {
            content = CONTENT.detect(stream);
        }
        String extension = extension(fileName);
        Optional<DocumentType> named = Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findAny();
        boolean agrees = named.isPresent() && named.get().isContent(content, file);
        RuleBroken.unless(agrees, "rule.document.type", fileName, content);
        return named.get();
    }

    private boolean isContent(String content, Path file) throws IOException {
        return switch (this) {
            case CSV, TEXT -> content.equals(TEXT.mediaType) || (content.equals(UNKNOWN) && isText(file));
            case XML -> content.contains("xml");
            case OFX -> content.contains("xml") || content.startsWith("text/") || isText(file);
            case DOCX -> isZipWith(file, content, "word/document.xml");
            case XLSX -> isZipWith(file, content, "xl/workbook.xml");
            case PPTX -> isZipWith(file, content, "ppt/presentation.xml");
            default -> content.equals(mediaType);
        };
    }

    /** Text in an older encoding of Arabic is not known by its content; it has no control characters. */
    private static boolean isText(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            for (byte b : stream.readNBytes(SAMPLE)) {
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isZipWith(Path file, String content, String part) throws IOException {
        if (!content.equals(ZIP) && !content.equals("application/x-tika-ooxml")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(part) != null && zip.getEntry("[Content_Types].xml") != null;
        } catch (ZipException damaged) {
            return false;
        }
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
