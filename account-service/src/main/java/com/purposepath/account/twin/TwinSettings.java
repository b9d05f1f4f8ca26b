package com.purposepath.account.twin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the pages of the simulation are.
 *
 * @param baseUrl address of this service as a browser sees it ({@code ACCOUNT_PUBLIC_BASE_URL})
 */
@ConfigurationProperties("account.twin")
record TwinSettings(@DefaultValue("http://localhost:8001") String baseUrl) {}
