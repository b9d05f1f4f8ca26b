package com.purposepath.localstack.demo;

import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who founds the demo company: registers once, and signs in from then on. */
record DemoOwner(DemoClient client, DemoJournal journal) {

    private static final String REGISTERED = "registered";
    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;

    /** Lets the client speak for the owner. */
    void signIn() throws IOException, InterruptedException {
        if (!journal.has(REGISTERED) || !isLetIn()) {
            journal.clear(); // it speaks of another database
            register();
        }
    }

    private boolean isLetIn() throws IOException, InterruptedException {
        try {
            logIn();
            return true;
        } catch (Refused refused) {
            if (!refused.is(UNAUTHORIZED)) {
                throw refused;
            }
            return false;
        }
    }

    private void register() throws IOException, InterruptedException {
        ObjectNode owner = credentials()
                .put("first_name", "Maja")
                .put("last_name", "Lindgren")
                .put("tenant_name", "Lindgren Bicycles");
        try {
            client.use(client.send("POST", "/account/api/v1/auth/register", owner, "demo-register"));
        } catch (Refused refused) {
            if (!refused.is(CONFLICT)) {
                throw refused;
            }
            recognise();
        }
        journal.add(REGISTERED, "-");
    }

    // An external database outlives the journal, and the company with it.
    private void recognise() throws IOException, InterruptedException {
        logIn();
        JsonNode goals =
                client.send("GET", "/traction/api/v1/goals", JsonMapper.shared().missingNode(), "demo-goals");
        if (!goals.isEmpty()) {
            journal.complete();
        }
    }

    private void logIn() throws IOException, InterruptedException {
        client.use(client.send("POST", "/account/api/v1/auth/login", credentials(), "demo-login"));
    }

    private static ObjectNode credentials() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("email", DemoCompany.EMAIL)
                .put("password", DemoCompany.PASSWORD);
    }
}
