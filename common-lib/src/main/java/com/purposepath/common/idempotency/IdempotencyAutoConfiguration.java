package com.purposepath.common.idempotency;

import com.purposepath.common.request.ClientAddress;
import com.purposepath.common.request.RequestAutoConfiguration;
import com.purposepath.common.security.Operations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Honours {@code Idempotency-Key} wherever an operation says {@link Idempotent}; behind security, so that it knows whose key it is. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, RequestAutoConfiguration.class})
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({JdbcClient.class, JdbcClientAutoConfiguration.class})
@EnableScheduling
public class IdempotencyAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    KeptAnswers keptAnswers(JdbcClient jdbc) {
        return new KeptAnswers(jdbc);
    }

    /** Its order is the last one: after Spring Security's chain, which is at -100. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            Operations operations,
            KeptAnswers answers,
            PlatformTransactionManager transactions,
            ObjectProvider<AnswerCipher> cipher,
            ClientAddress addresses) {
        var filter =
                new IdempotencyFilter(operations, answers, new TransactionTemplate(transactions), cipher, addresses);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(0);
        registration.setAsyncSupported(true);
        return registration;
    }
}
