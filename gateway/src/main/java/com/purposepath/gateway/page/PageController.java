package com.purposepath.gateway.page;

import com.purposepath.common.error.CommonError;
import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.contract.Contract;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The pages themselves, and the contract files they are made from. */
@RestController
@ConditionalOnBooleanProperty(name = "purposepath.gateway.pages-enabled", matchIfMissing = true)
class PageController {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=UTF-8");
    private static final MediaType OPENAPI_JSON = MediaType.parseMediaType("application/openapi+json");

    private static final String ONLY_FROM_HERE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ContractDocument documents;

    PageController(ContractDocument documents) {
        this.documents = documents;
    }

    @GetMapping("/")
    ResponseEntity<Resource> start() {
        return page("pages/start.html");
    }

    @GetMapping("/docs")
    ResponseEntity<Resource> reference() {
        return page("pages/docs.html");
    }

    @GetMapping("/docs/README.md")
    ResponseEntity<Resource> conventions() {
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("contract/README.md"));
    }

    @GetMapping("/docs/{service}.yaml")
    ResponseEntity<Resource> contract(@PathVariable String service) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .cacheControl(CacheControl.noCache())
                .body(Contract.file(backend(service)));
    }

    @GetMapping("/docs/{service}.json")
    Mono<ResponseEntity<byte[]>> document(@PathVariable String service) {
        return documents
                .of(backend(service))
                .map(json -> ResponseEntity.ok()
                        .contentType(OPENAPI_JSON)
                        .cacheControl(CacheControl.noCache())
                        .body(json));
    }

    private static ResponseEntity<Resource> page(String file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", ONLY_FROM_HERE)
                .body(new ClassPathResource(file));
    }

    private static Backend backend(String service) {
        return Backend.of(service).orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Contract", service));
    }
}
