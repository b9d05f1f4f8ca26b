package com.purposepath.coaching;

import static org.awaitility.Awaitility.await;

import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.engine.EngineState;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import java.time.Duration;

/** A story with a fresh tenant and an engine that has loaded its model. */
@ServiceTest("coaching")
public abstract class CoachingStory {

    protected final Api api;
    protected final Tenant acme;
    protected final Member maya;

    protected CoachingStory(Api api, Engine engine) {
        this.api = api;
        this.acme = api.newTenant();
        this.maya = acme.owner();
        await().atMost(Duration.ofSeconds(60)).until(() -> engine.state() == EngineState.READY);
    }
}
