package org.imsa.hec.web.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file being written row by row. */
interface ExportFile {

    void begin(OutputStream out, List<String> headers) throws IOException;

    void row(List<Object> values);

    void end() throws IOException;
}
