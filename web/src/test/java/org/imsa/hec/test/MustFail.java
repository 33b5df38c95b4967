package org.imsa.hec.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A test that fails on purpose inside the server and passes only if its failure arrives outside, where failures are counted.
 * Arquillian has once swallowed them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MustFail.Inversion.class)
public @interface MustFail {

    /** Words of the failure that is expected. */
    String value();

    /** Turns the failure round, but only on the side of the test runner. */
    class Inversion implements TestExecutionExceptionHandler, AfterTestExecutionCallback {

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            if (isInside(context) || !String.valueOf(failure.getMessage()).contains(words(context))) {
                throw failure;
            }
            context.getStore(Namespace.create(MustFail.class)).put("seen", true);
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (!isInside(context)
                    && context.getStore(Namespace.create(MustFail.class)).get("seen") == null) {
                throw new AssertionError("The failure inside the server was not seen: " + words(context));
            }
        }

        private static boolean isInside(ExtensionContext context) {
            return context.getConfigurationParameter("insideArquillian").isPresent();
        }

        private static String words(ExtensionContext context) {
            return context.getRequiredTestMethod().getAnnotation(MustFail.class).value();
        }
    }
}
