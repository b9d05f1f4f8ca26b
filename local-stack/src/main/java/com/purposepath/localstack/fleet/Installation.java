package com.purposepath.localstack.fleet;

import com.purposepath.localstack.process.Program;
import com.purposepath.localstack.process.Programs;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The built services, unpacked. */
public record Installation(Map<Service, Program> programs) {

    /** Unpacks what has been built since the last time. */
    public static Installation of(Path project, Programs directory) throws Exception {
        var programs = new ConcurrentHashMap<Service, Program>();
        Parallel.forEach(
                List.of(Service.values()),
                service -> programs.put(service, directory.unpacked(service.title(), service.jar(project))));
        return new Installation(programs);
    }

    Program of(Service service) {
        return java.util.Objects.requireNonNull(programs.get(service));
    }

    /** Those whose start has not been recorded yet. */
    Collection<Service> untrained() {
        return programs.keySet().stream()
                .filter(service -> !of(service).isTrained(service.jvm()))
                .sorted()
                .toList();
    }
}
