package com.purposepath.localpostgres;

/**
 * A service's database with its two roles: one owns the schema and migrates it, the other is what the service works as.
 *
 * @param url JDBC address
 */
public record Database(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    @Override
    public String toString() {
        return url;
    }
}
