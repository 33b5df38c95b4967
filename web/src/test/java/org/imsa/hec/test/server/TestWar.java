package org.imsa.hec.test.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very archive that Maven built, and the test classes that can be loaded inside it. */
public final class TestWar {
    private static final List<String> ONLY_OUTSIDE =
            List.of("org/imsa/hec/test/browser/", "org/imsa/hec/test/server/", "com/tngtech/archunit/", "/violation/");

    private TestWar() {}

    public static WebArchive build() {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(locationOf(TestWar.class))
                .as(GenericArchive.class);
        List.copyOf(tests.getContent(path -> !runsInside(tests.get(path))).keySet())
                .forEach(tests::delete);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("test.war")))
                .merge(tests, "WEB-INF/classes")
                .addAsLibrary(doors())
                .addAsLibraries(
                        locationOf(org.assertj.core.api.Assertions.class),
                        locationOf(net.bytebuddy.ByteBuddy.class),
                        locationOf(com.icegreen.greenmail.util.GreenMail.class));
    }

    /** Lets the test runner in without signing in. */
    private static JavaArchive doors() {
        return ShrinkWrap.create(JavaArchive.class, "doors.jar")
                .addAsManifestResource(
                        new StringAsset(
                                """
                                <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                                  <security-constraint>
                                    <web-resource-collection>
                                      <web-resource-name>tests</web-resource-name>
                                      <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                                      <url-pattern>/test/*</url-pattern>
                                    </web-resource-collection>
                                  </security-constraint>
                                </web-fragment>
                                """),
                        "web-fragment.xml");
    }

    /** A class that speaks of the browser or of the server's process stays outside, whatever its name. */
    private static boolean runsInside(Node file) {
        if (file.getAsset() == null) {
            return true;
        }
        if (!file.getPath().get().endsWith(".class")) {
            return file.getPath().get().startsWith("/org/imsa/hec/");
        }
        try (InputStream bytes = file.getAsset().openStream()) {
            String constants = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return ONLY_OUTSIDE.stream().noneMatch(constants::contains);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static File locationOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
