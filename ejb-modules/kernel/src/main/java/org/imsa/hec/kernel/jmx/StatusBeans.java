package org.imsa.hec.kernel.jmx;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.imsa.hec.kernel.settings.Settings;

/**
 * Shows the status of a context to operators over JMX, as {@code org.imsa.hec:type=<Context>,node=<node>}. A context has one
 * {@code @Singleton @Startup} bean with an MXBean interface that shows itself when it starts and hides itself when it ends.
 */
public final class StatusBeans {

    private StatusBeans() {}

    /**
     * @param context name of the context, such as {@code Directory}
     * @param status what answers; give the bean's own business object, so that each answer has its transaction. One that a
     *     crashed deployment has left under this name is replaced
     */
    public static <T> void show(String context, Class<T> mxbean, T status) {
        try {
            hide(context);
            server().registerMBean(new StandardMBean(status, mxbean, true), name(context));
        } catch (JMException refused) {
            throw new IllegalStateException("Cannot show the status of " + context, refused);
        }
    }

    public static void hide(String context) {
        try {
            if (server().isRegistered(name(context))) {
                server().unregisterMBean(name(context));
            }
        } catch (JMException refused) {
            throw new IllegalStateException("Cannot hide the status of " + context, refused);
        }
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }

    private static ObjectName name(String context) throws JMException {
        return new ObjectName("org.imsa.hec:type=" + context + ",node=" + Settings.node());
    }
}
