package com.purposepath.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads server-sent events line by line, as the HTML standard tells an EventSource to. */
final class FrameReader implements Runnable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InputStream body;
    private final Inbox inbox;
    private final Consumer<Event> check;
    private String id = "";
    private String type = "message";
    private @Nullable String data;

    FrameReader(InputStream body, Inbox inbox, Consumer<Event> check) {
        this.body = body;
        this.inbox = inbox;
        this.check = check;
    }

    @Override
    public void run() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line);
            }
            inbox.end(null);
        } catch (IOException hungUp) {
            inbox.end(null);
        } catch (RuntimeException | AssertionError e) {
            inbox.end(e);
        }
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        if (line.isEmpty()) {
            dispatch();
        } else if (colon == 0) {
            inbox.comment(line.substring(1).strip());
        } else {
            String value = colon < 0 ? "" : line.substring(colon + 1);
            field(colon < 0 ? line : line.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value);
        }
    }

    private void field(String name, String value) {
        switch (name) {
            case "id" -> id = value;
            case "event" -> type = value;
            case "data" -> data = data == null ? value : data + "\n" + value;
            case "retry" -> inbox.retry(Long.parseLong(value));
            default -> {} // the standard says to pass over what is unknown
        }
    }

    private void dispatch() {
        if (data != null) {
            var event = new Event(id, type, JSON.readTree(data));
            check.accept(event);
            inbox.add(event);
        }
        id = "";
        type = "message";
        data = null;
    }
}
