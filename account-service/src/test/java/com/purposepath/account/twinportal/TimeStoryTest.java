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
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest(value = "account", properties = "spring.profiles.active=local")
class TimeStoryTest {

    final Api api;
    final Member maya;

    TimeStoryTest(Api api) {
        this.api = api;
        this.maya = api.newTenant().owner();
    }

    @Test
    void onOneMachineAMonthPassesOnRequest() throws Exception {
        assertThat(advance(31)).isEqualTo(404);
        maya.post(
                        "/user/subscription",
                        Map.of("tierId", "starter", "frequency", "monthly", "paymentMethodId", "pm_card_visa"))
                .created();
        assertThat(advance(0)).isEqualTo(422);
        assertThat(advance(31)).isEqualTo(200);
        Awaitility.await()
                .until(() -> maya.get("/billing/invoices?status=paid").ok().number("/pagination/total") == 2.0);
    }

    private int advance(int days) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api.base() + "/simulated/time"))
                .header("Authorization", "Bearer " + maya.token())
                .header("X-Tenant-Id", maya.tenantId().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"days\": " + days + "}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
