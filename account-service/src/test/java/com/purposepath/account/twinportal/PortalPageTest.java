package com.purposepath.account.twinportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class PortalPageTest {

    final Api api;
    final Member maya;
    final HttpClient browser = HttpClient.newHttpClient();

    PortalPageTest(Api api) {
        this.api = api;
        this.maya = api.newTenant().owner();
    }

    @Test
    void aCustomerAnswersTheBankOnThePage() throws Exception {
        maya.post(
                        "/user/subscription",
                        Map.of(
                                "tierId",
                                "starter",
                                "frequency",
                                "monthly",
                                "paymentMethodId",
                                "pm_card_authenticationRequired"))
                .created();
        URI portal = URI.create(maya.post("/billing/portal").ok().data("/url"));
        String page = open(portal.getPath() + "?" + portal.getRawQuery());
        assertThat(page).contains("Starter, monthly", "29.99", "http://localhost:3000/billing");

        var confirm = Pattern.compile("action=\"([^\"]+/confirm[^\"]+)\"").matcher(page);
        assertThat(confirm.find()).isTrue();
        assertThat(push(confirm.group(1)).statusCode()).isEqualTo(303);
        Awaitility.await()
                .until(() -> "active".equals(maya.get("/user/subscription").ok().data("/status")));
        assertThat(push(portal.getPath() + "/card?card=pm_card_visa").statusCode())
                .isEqualTo(303);
        assertThat(open(portal.getPath())).doesNotContain("Confirm ").contains("paid");
    }

    private String open(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api.base() + path))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private HttpResponse<Void> push(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api.base() + path))
                .POST(BodyPublishers.noBody())
                .build();
        return browser.send(request, BodyHandlers.discarding());
    }
}
