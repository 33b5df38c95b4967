package org.imsa.hec.test;

/**
 * Something that a test outside the server, such as a browser test, wants done inside it: a fixture built through the public
 * services. Fields are injected as in a container test. Called by {@code Inside.call(MyFixture.class, "words")}.
 */
@FunctionalInterface
public interface InsideCall {

    /** @return what the test needs to know, such as an id; may be null */
    String call(String... words) throws Exception;
}
