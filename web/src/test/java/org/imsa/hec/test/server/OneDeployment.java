package org.imsa.hec.test.server;

import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Lets all test classes of a run share one database, one server and one deployment. Arquillian itself would deploy again for
 * each class, which takes half a minute each.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
        builder.override(
                DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, TheArchive.class);
    }

    /** What is deployed, so that no test class has to say it. */
    public static class TheArchive implements DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass first) {
            return List.of(new DeploymentDescription("hec", TestWar.build()));
        }
    }

    /** Takes part in Arquillian's life cycle, on the side of the test runner. */
    public static class Once {
        private DeploymentScenario scenario;
        private boolean tried;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> current;

        @Inject
        private Instance<ProtocolMetaData> deployed;

        @Inject
        private Instance<ContainerRegistry> containers;

        public void begin(@Observes(precedence = 100) BeforeSuite event) {
            TestServer.begin();
        }

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (scenario == null) {
                event.proceed();
                scenario = current.get();
            } else {
                current.set(scenario);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!tried) {
                tried = true;
                event.proceed();
            } else if (TestServer.address() == null) {
                throw new IllegalStateException(
                        "The server did not start: see server.log.0 in the folder of the tests.");
            }
        }

        public void deployed(@Observes AfterDeploy event) {
            TestServer.deployedAt(deployed.get()
                    .getContexts(HTTPContext.class)
                    .iterator()
                    .next()
                    .getPort());
        }

        public void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The next class finds everything as it is.
        }

        public void end(@Observes AfterSuite event) throws Exception {
            try {
                if (deployment().isPresent()) {
                    Container container = containers.get().getContainers().get(0);
                    container
                            .getDeployableContainer()
                            .undeploy(deployment().get().getDescription().getTestableArchive());
                }
            } finally {
                TestServer.end();
            }
        }

        private Optional<Deployment> deployment() {
            return scenario == null
                    ? Optional.empty()
                    : scenario.deployments().stream()
                            .filter(Deployment::isDeployed)
                            .findAny();
        }
    }
}
