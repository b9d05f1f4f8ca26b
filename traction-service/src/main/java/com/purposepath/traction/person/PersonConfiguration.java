package com.purposepath.traction.person;

import com.purposepath.common.client.ServiceClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Connects this feature with account-service and with the door of this one. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    AccountUsers accountUsers(ServiceClients clients, AccountProperties account) {
        return clients.create(AccountUsers.class, account.url().toString());
    }

    @Bean
    WebMvcConfigurer callersAreRemembered(CallerMemory callers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(callers);
            }
        };
    }
}
