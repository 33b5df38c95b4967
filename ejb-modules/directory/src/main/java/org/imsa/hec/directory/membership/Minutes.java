package org.imsa.hec.directory.membership;

import java.io.InputStream;

/** The file with the minutes of a decision. */
public record Minutes(String fileName, InputStream content) {}
