package com.purposepath.test;

import static org.springframework.test.context.support.TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;

import com.purposepath.test.contract.RouteCollector;
import com.purposepath.test.environment.ServiceProperties;
import java.net.URI;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/** Surrounds one service with what it needs; equal for equal services, so that Spring shares their context. */
record ServiceTestCustomizer(String service) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Environment environment = context.getEnvironment();
        add(context.getEnvironment().getPropertySources());
        context.getBeanFactory().registerSingleton("api", Api.of(service, () -> base(environment)));
        if (ClassUtils.isPresent("org.springframework.web.servlet.DispatcherServlet", null)) {
            context.addApplicationListener(new RouteCollector(service));
        }
    }

    // Over what the service sets itself, under what the single test asks for.
    private void add(MutablePropertySources sources) {
        var surroundings = new MapPropertySource("surroundings of the test", ServiceProperties.of(service));
        if (sources.contains(INLINED_PROPERTIES_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(INLINED_PROPERTIES_PROPERTY_SOURCE_NAME, surroundings);
        } else {
            sources.addFirst(surroundings);
        }
    }

    private static URI base(Environment environment) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }
}
