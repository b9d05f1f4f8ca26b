package com.purposepath.test.contract;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Learns from the running application which operations its controllers serve. */
public record RouteCollector(String service) implements ApplicationListener<ContextRefreshedEvent> {

    private static final Pattern NOT_OF_THE_CONTRACT =
            Pattern.compile("/(internal|actuator|error|simulated)(/.*)?|.*\\*.*|.*\\$\\{.*");

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        event.getApplicationContext().getBeanProvider(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(this::collect);
    }

    private void collect(RequestMappingInfo route) {
        for (String path : route.getPatternValues()) {
            if (!NOT_OF_THE_CONTRACT.matcher(path).matches()) {
                methods(route).forEach(method -> Coverage.implemented(service, method.name(), path));
            }
        }
    }

    private static Set<RequestMethod> methods(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods();
    }
}
