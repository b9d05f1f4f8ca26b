package com.purposepath.coaching.alignment;

import com.purposepath.common.client.ServiceClients;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to traction-service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TractionSettings.class)
class AlignmentBeans {

    @Bean
    TractionKpis tractionKpis(ServiceClients clients, TractionSettings traction) {
        return clients.create(TractionKpis.class, traction.url());
    }
}
