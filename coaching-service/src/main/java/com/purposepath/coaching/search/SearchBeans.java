package com.purposepath.coaching.search;

import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.engine.Engine;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Prepares the search. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    @Bean
    KpiSearch kpiSearch(KpiCatalogue catalogue, Engine engine) {
        return new KpiSearch(engine, new SharedWords(catalogue), () -> Portrait.all(catalogue, engine));
    }

    /** The portraits of the catalogue take a second of computing, which nobody need wait for at start. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> searchPreparation(Engine engine, KpiSearch search) {
        return _ -> engine.whenReady(search::prepare);
    }
}
