package com.purposepath.coaching.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The KPIs of one file of the catalogue. */
record CatalogueFile(List<Kpi> kpis) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static CatalogueFile of(KpiCategory category) {
        String path = "/catalogue/kpis/" + category.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream file = CatalogueFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new CatalogueDefectException(List.of("The class path lacks " + path));
            }
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + path, failure);
        }
    }

    static CatalogueFile read(InputStream yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object tree = new Yaml(new SafeConstructor(options)).load(yaml);
        return STRICT.convertValue(tree, CatalogueFile.class);
    }
}
