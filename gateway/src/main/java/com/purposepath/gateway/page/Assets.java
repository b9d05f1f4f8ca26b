package com.purposepath.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Style sheets, scripts and the icon of the pages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "purposepath.gateway.pages-enabled", matchIfMissing = true)
class Assets implements WebFluxConfigurer {

    /** By content: files in a reproducible jar all have the same date, so that browsers would keep old ones. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/pages/assets/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(Assets::digest);
    }

    private static String digest(Resource resource) {
        try {
            return "\"" + DigestUtils.md5DigestAsHex(resource.getContentAsByteArray()) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
