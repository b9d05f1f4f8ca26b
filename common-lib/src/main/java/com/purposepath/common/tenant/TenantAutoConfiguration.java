package com.purposepath.common.tenant;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** The second and third wall between tenants: Hibernate's tenant and PostgreSQL's row-level security. */
@AutoConfiguration(before = HibernateJpaAutoConfiguration.class)
@ConditionalOnClass({EntityManagerFactory.class, HibernateJpaAutoConfiguration.class})
public class TenantAutoConfiguration {

    @Bean
    TenantIdentifiers tenantIdentifiers() {
        return new TenantIdentifiers();
    }

    @Bean
    @ConditionalOnMissingBean(PlatformTransactionManager.class)
    PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
        return new TenantTransactionManager(factory);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "purposepath.tenant.check-database-role", matchIfMissing = true)
    DatabaseRoleCheck databaseRoleCheck(DataSource dataSource) {
        return new DatabaseRoleCheck(dataSource);
    }
}
