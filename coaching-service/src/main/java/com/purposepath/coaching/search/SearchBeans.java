package com.purposepath.coaching.search;

import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.engine.Engine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Prepares the search. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    /** The catalogue's meanings are computed once the model is there; who asks sooner waits for them. */
    @Bean
    KpiSearch kpiSearch(KpiCatalogue catalogue, Engine engine) {
        return new KpiSearch(
                engine, new SharedWords(catalogue), engine.whenReady(() -> Portrait.all(catalogue, engine)));
    }
}
