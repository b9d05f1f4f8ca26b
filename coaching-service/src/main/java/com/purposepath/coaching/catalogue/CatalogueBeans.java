package com.purposepath.coaching.catalogue;

import jakarta.validation.Validator;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogue at start, so that a defect in it stops the service instead of reaching a user. */
@Configuration(proxyBeanMethods = false)
class CatalogueBeans {

    @Bean
    KpiCatalogue kpiCatalogue(Validator validator) {
        return CatalogueReview.pass(
                Arrays.stream(KpiCategory.values()).map(CatalogueFile::of).toList(), validator);
    }
}
