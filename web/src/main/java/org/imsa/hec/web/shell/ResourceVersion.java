package org.imsa.hec.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Stands in the addresses of our style and scripts, so that browsers fetch them anew when they have changed. */
@Named
@ApplicationScoped
public class ResourceVersion {
    private static final List<String> FILES = List.of("look.css", "parts.css", "shell.js", "drafts.js");

    @Inject
    private ServletContext application;

    private String value;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(content("/resources/hec/" + file)));
        value = Long.toHexString(sum.getValue());
    }

    private byte[] content(String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String getValue() {
        return value;
    }
}
