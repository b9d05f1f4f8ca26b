package com.purposepath.traction.person;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where account-service is.
 *
 * @param url its address, without a path
 */
@ConfigurationProperties("purposepath.account")
record AccountProperties(
        @DefaultValue("http://localhost:8001") URI url) {}
