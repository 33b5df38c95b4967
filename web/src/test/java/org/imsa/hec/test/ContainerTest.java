package org.imsa.hec.test;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, in the archive that Maven built: services and beans are injected as anywhere. All such
 * tests share one server and one database, so each makes the records that it speaks of.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {}
