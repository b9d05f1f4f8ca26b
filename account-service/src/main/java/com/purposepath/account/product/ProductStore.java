package com.purposepath.account.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Products in the database; every query is of one tenant, which row-level security demands as well. */
@Repository
class ProductStore {

    record Stored(UUID id, String name, String problem, int position, long version) {

        ProductView view() {
            return new ProductView(id, name, problem);
        }
    }

    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version(UUID tenantId) {
        return jdbc.sql("select version from product_list where tenant_id = :tenant")
                .param("tenant", tenantId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Makes others who change the list wait. */
    long lock(UUID tenantId) {
        jdbc.sql("insert into product_list (tenant_id) values (:tenant) on conflict do nothing")
                .param("tenant", tenantId)
                .update();
        return jdbc.sql("select version from product_list where tenant_id = :tenant for update")
                .param("tenant", tenantId)
                .query(Long.class)
                .single();
    }

    void changed(UUID tenantId) {
        jdbc.sql("update product_list set version = version + 1 where tenant_id = :tenant")
                .param("tenant", tenantId)
                .update();
    }

    List<Stored> list(UUID tenantId) {
        return jdbc.sql(
                        "select id, name, problem, position, version from product where tenant_id = :tenant order by position, id")
                .param("tenant", tenantId)
                .query(ProductStore::stored)
                .list();
    }

    Optional<Stored> find(UUID tenantId, UUID id) {
        return jdbc.sql(
                        "select id, name, problem, position, version from product where tenant_id = :tenant and id = :id")
                .param("tenant", tenantId)
                .param("id", id)
                .query(ProductStore::stored)
                .optional();
    }

    void add(UUID tenantId, Stored product) {
        jdbc.sql("""
                        insert into product (tenant_id, id, name, problem, position)
                        values (:tenant, :id, :name, :problem, :position)
                        """)
                .param("tenant", tenantId)
                .param("id", product.id())
                .param("name", product.name())
                .param("problem", product.problem())
                .param("position", product.position())
                .update();
    }

    /** Only a change of the words is a new version of the product; its place belongs to the list. */
    void update(UUID tenantId, Stored product) {
        jdbc.sql("""
                        update product set name = :name, problem = :problem, position = :position,
                            version = version + case when name = :name and problem = :problem then 0 else 1 end
                        where tenant_id = :tenant and id = :id
                        """)
                .param("tenant", tenantId)
                .param("id", product.id())
                .param("name", product.name())
                .param("problem", product.problem())
                .param("position", product.position())
                .update();
    }

    void delete(UUID tenantId, UUID id) {
        jdbc.sql("delete from product where tenant_id = :tenant and id = :id")
                .param("tenant", tenantId)
                .param("id", id)
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("problem"),
                row.getInt("position"),
                row.getLong("version"));
    }
}
