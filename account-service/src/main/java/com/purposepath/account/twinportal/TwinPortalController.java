package com.purposepath.account.twinportal;

import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twin.TwinConsole;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.Public;
import java.net.URI;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stands for Stripe's own pages: a customer sees invoices, chooses a test card and answers the bank. Whoever knows the secret id may. */
@RestController
@Conditional(WhenSimulated.class)
class TwinPortalController {

    private final TwinConsole console;
    private final TwinPage page;

    TwinPortalController(TwinConsole console, TwinPage page) {
        this.console = console;
        this.page = page;
    }

    @Public
    @GetMapping(path = "/simulated/portal/{customer}", produces = MediaType.TEXT_HTML_VALUE)
    String portal(@PathVariable String customer, @RequestParam(name = "return", defaultValue = "/") String back) {
        if (!back.matches("https?://\\S+|/")) {
            throw ApiException.badRequest("return", "return is the address to go back to");
        }
        return page.of(customer, back);
    }

    @Public
    @PostMapping("/simulated/portal/{customer}/card")
    ResponseEntity<Void> useCard(@PathVariable String customer, @RequestParam String card) {
        console.useCard(customer, card);
        return backTo(customer);
    }

    @Public
    @PostMapping("/simulated/portal/{customer}/confirm")
    ResponseEntity<Void> confirm(@PathVariable String customer, @RequestParam String intent) {
        console.confirm(customer, intent);
        return backTo(customer);
    }

    private static ResponseEntity<Void> backTo(String customer) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/simulated/portal/" + customer))
                .build();
    }
}
