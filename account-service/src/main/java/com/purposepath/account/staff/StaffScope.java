package com.purposepath.account.staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the present transaction read the rows of all tenants that the staff may see; it ends with the transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StaffScope {

    private final JdbcClient jdbc;

    StaffScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here on; only operations for staff call this. */
    public void enter() {
        jdbc.sql("select set_config('app.staff', 'on', true)")
                .query(String.class)
                .single();
    }
}
