package com.purposepath.test.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract files of the repository that the tests run in. */
final class ContractFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private ContractFiles() {}

    static JsonNode read(String service) {
        return YAML.readTree(directory().resolve(service + ".yaml").toFile());
    }

    private static Path directory() {
        return Stream.<@Nullable Path>iterate(Path.of("").toAbsolutePath(), ContractFiles::parentOf)
                .takeWhile(folder -> folder != null)
                .map(folder -> folder.resolve("contract"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No folder `contract` above the working directory"));
    }

    private static @Nullable Path parentOf(@Nullable Path folder) {
        return folder == null ? null : folder.getParent();
    }
}
