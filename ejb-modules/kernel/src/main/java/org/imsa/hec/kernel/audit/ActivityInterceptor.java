package org.imsa.hec.kernel.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Remembers in the transaction which activity it serves. It must be kept there, not on the thread: EclipseLink writes when
 * the transaction commits, and then the call is already over.
 */
@Activity
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ActivityInterceptor {
    public static final String KEY = "hec.activity";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object remember(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE && transaction.getResource(KEY) == null) {
            transaction.putResource(
                    KEY,
                    call.getMethod().getDeclaringClass().getSimpleName() + "."
                            + call.getMethod().getName());
        }
        return call.proceed();
    }
}
