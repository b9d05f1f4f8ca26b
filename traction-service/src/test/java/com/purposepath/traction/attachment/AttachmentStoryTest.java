package com.purposepath.traction.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.test.Api;
import com.purposepath.test.EventStream;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Tenant;
import com.purposepath.test.Together;
import com.purposepath.traction.storage.FileStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class AttachmentStoryTest {

    private static final String OF_GOAL = "/goals/{id}/attachments";
    private static final String OF_ACTION = "/operations/actions/{id}/attachments";
    private static final String OF_ISSUE = "/operations/issues/{id}/attachments";
    private static final String FILE = "/attachments/{id}";
    private static final String CONTENT = "/attachments/{id}/content";
    private static final byte[] PDF = "%PDF-1.7 a plan for a tasting".getBytes(StandardCharsets.US_ASCII);
    private static final int LIMIT = 10 * 1024 * 1024;

    private final Api api;
    private final Tenant acme;
    private final Member maya;
    private final FileStore store;
    private final AttachmentCleanUp cleanUp;
    private final String goal;

    AttachmentStoryTest(Api api, FileStore store, AttachmentCleanUp cleanUp) {
        this.api = api;
        this.store = store;
        this.cleanUp = cleanUp;
        acme = api.newTenant();
        maya = acme.owner();
        goal = maya.post("/goals", Map.of("title", "Sell")).created().id();
    }

    @Test
    void aFileComesBackAsItWent() throws Exception {
        Reply file = Form.file("Müller plan.pdf", PDF)
                .field("title", " Plan ")
                .field("metadata", "{\"mimeType\":\"image/png\",\"n\":1}")
                .post(maya, OF_GOAL, goal)
                .created();

        assertThat(file.data("/file_name")).isEqualTo("Müller plan.pdf");
        assertThat(file.data("/content_type")).isEqualTo("application/pdf");
        assertThat(file.number("/data/size")).isEqualTo(PDF.length);
        assertThat(file.data("/sha256")).isEqualTo(sha256(PDF));
        assertThat(file.data("/title")).isEqualTo("Plan");
        assertThat(file.data("/metadata/mimeType")).isEqualTo("image/png");
        assertThat(file.location()).isEqualTo("/attachments/" + file.id());
        assertThat(maya.get(FILE, file.id()).ok().json("/data")).isEqualTo(file.json("/data"));
        assertThat(maya.get(OF_GOAL, goal).ok().json("/data/0")).isEqualTo(file.json("/data"));

        Reply content = maya.get(CONTENT, file.id()).ok();
        assertThat(content.bytes()).isEqualTo(PDF);
        assertThat(content.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(content.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"M_ller plan.pdf\"; filename*=UTF-8''M%C3%BCller%20plan.pdf");
        assertThat(content.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(content.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(maya.get(CONTENT + "?disposition=inline", file.id()).ok().header("Content-Disposition"))
                .startsWith("inline");
        maya.get(CONTENT + "?disposition=somehow", file.id()).failsWith(400, "VALIDATION_ERROR");
    }

    @Test
    void partsOfAFileCanBeAskedFor() {
        String id = pdf();

        Reply part = maya.with("Range", "bytes=1-3").get(CONTENT, id).is(206);
        assertThat(part.body()).isEqualTo("PDF");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 1-3/" + PDF.length);
        assertThat(maya.with("Range", "bytes=-7").get(CONTENT, id).is(206).body())
                .isEqualTo("tasting");
        assertThat(maya.with("Range", "bytes=22-").get(CONTENT, id).is(206).body())
                .isEqualTo("tasting");
        assertThat(maya.with("Range", "bytes=0-1,3-4").get(CONTENT, id).ok().bytes())
                .isEqualTo(PDF);
        Reply refused = maya.with("Range", "bytes=999-").get(CONTENT, id).failsWith(416, "RANGE_NOT_SATISFIABLE");
        assertThat(refused.header("Content-Range")).isEqualTo("bytes */" + PDF.length);
    }

    @Test
    void aNameLosesItsPathAndWhatNobodySees() {
        assertThat(Form.file("../../etc/pass\u202ewd.pdf", PDF)
                        .post(maya, OF_GOAL, goal)
                        .created()
                        .data("/file_name"))
                .isEqualTo("passwd.pdf");
        assertThat(Form.file("C:\\\\Users\\\\maya\\\\plan.PDF", PDF)
                        .post(maya, OF_GOAL, goal)
                        .created()
                        .data("/file_name"))
                .isEqualTo("plan.PDF");
    }

    @Test
    void theContentMustBeWhatTheNameSays() {
        byte[] executable = "MZ\0\1\2 This program cannot be run".getBytes(StandardCharsets.US_ASCII);
        for (String name : List.of("a.pdf", "a.exe", "a", "a.csv", "a.docx", "a.png", ".pdf.exe")) {
            Reply refused =
                    Form.file(name, executable).post(maya, OF_GOAL, goal).failsWith(400, "INVALID_FILE_TYPE");
            assertThat(refused.text("/details/field")).isEqualTo("file");
        }
        Form.file("plan.csv", PDF).post(maya, OF_GOAL, goal).failsWith(400, "INVALID_FILE_TYPE");
        Form.file("list.csv", "name;price\nMüller;3\n".getBytes(StandardCharsets.UTF_8))
                .post(maya, OF_GOAL, goal)
                .created();
        Form.file("a.pdf", executable).post(maya, OF_ACTION, action()).failsWith(400, "INVALID_FILE_TYPE");
        Form.file("a.pdf", executable).post(maya, OF_ISSUE, issue()).failsWith(400, "INVALID_FILE_TYPE");
        assertThat(maya.get(OF_GOAL, goal).ok().number("/pagination/total")).isEqualTo(1);
    }

    @Test
    void tenMebibytesAreAcceptedAndOneByteMoreIsNot() {
        byte[] largest = Arrays.copyOf(PDF, LIMIT);

        Reply file = Form.file("big.pdf", largest).post(maya, OF_GOAL, goal).created();

        assertThat(maya.get(CONTENT, file.id()).ok().bytes()).isEqualTo(largest);
        Form.file("bigger.pdf", Arrays.copyOf(PDF, LIMIT + 1))
                .post(maya, OF_GOAL, goal)
                .failsWith(413, "PAYLOAD_TOO_LARGE");
        Form.file("empty.pdf", new byte[0])
                .post(maya, OF_GOAL, goal)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("file");
        new Form()
                .field("title", "No file")
                .post(maya, OF_GOAL, goal)
                .failsWith(422, "VALIDATION_ERROR")
                .naming("file");
        Form.file("a.pdf", PDF)
                .field("title", "x".repeat(201))
                .post(maya, OF_GOAL, goal)
                .failsWith(422, "VALIDATION_ERROR");
        Form.file("a.pdf", PDF)
                .field("metadata", "[1]")
                .post(maya, OF_GOAL, goal)
                .failsWith(422, "VALIDATION_ERROR");
        maya.post(OF_GOAL, Map.of("file", "x"), goal).failsWith(415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(maya.get(OF_GOAL, goal).ok().number("/pagination/total")).isEqualTo(1);
    }

    @Test
    void theGoalsActivityTellsOfItsFiles() {
        String other = maya.post("/goals", Map.of("title", "Other")).created().id();
        String action = maya.post(
                        "/operations/actions",
                        Map.of("title", "Taste", "connections", Map.of("goal_ids", List.of(goal, other))))
                .created()
                .id();
        try (EventStream stream = maya.stream("/realtime/goals/{id}/activity", goal);
                EventStream all =
                        maya.stream("/realtime/tenants/{id}?types=attachment.created,attachment.deleted", acme.id())) {
            stream.await("ready");
            all.await("ready");

            String id = Form.file("plan.pdf", PDF)
                    .post(maya, OF_ACTION, action)
                    .created()
                    .id();

            var told = stream.next();
            assertThat(told.type()).isEqualTo("attachment.created");
            assertThat(told.data("/activity/type")).isEqualTo("attachment");
            assertThat(told.data("/activity/text")).isEqualTo("plan.pdf");
            assertThat(told.data("/attachment/id")).isEqualTo(id);
            assertThat(all.next().type()).isEqualTo("attachment.created");
            assertThat(all.next().type()).isEqualTo("attachment.created");
            Reply entry =
                    maya.get("/goals/{id}/activity?type=attachment", other).ok();
            assertThat(entry.data("/0/url")).isEqualTo("/attachments/" + id + "/content");
            assertThat(maya.get("/activity/recent?type=attachment_added").ok().data("/0/entity_id"))
                    .isEqualTo(action);

            maya.delete(FILE, id).ok();

            assertThat(all.next().type()).isEqualTo("attachment.deleted");
            assertThat(maya.get("/goals/{id}/activity?type=attachment", other)
                            .ok()
                            .data("/0/url"))
                    .isNull();
            maya.get(FILE, id).failsWith(404, "ATTACHMENT_NOT_FOUND");
            maya.get(CONTENT, id).failsWith(404, "ATTACHMENT_NOT_FOUND");
            maya.delete(FILE, id).failsWith(404, "ATTACHMENT_NOT_FOUND");
        }
    }

    @Test
    void aNoteNamesFilesOfItsGoal() {
        String id = pdf();

        Reply note = maya.post(
                        "/goals/{id}/notes",
                        Map.of("note", "See", "attachments", List.of(id, Map.of("url", "https://a.example/"))),
                        goal)
                .created();

        assertThat(note.data("/attachments/0/id")).isEqualTo(id);
        assertThat(note.data("/attachments/0/name")).isEqualTo("plan.pdf");
        assertThat(note.data("/attachments/0/url")).isEqualTo("/attachments/" + id + "/content");
        assertThat(note.data("/attachments/1/id")).isNull();
        maya.post("/goals/{id}/notes", Map.of("note", "See", "attachments", List.of(UUID.randomUUID())), goal)
                .failsWith(422, "VALIDATION_ERROR");
    }

    @Test
    void thePlanCountsFilesPerGoalAlsoWhenTheyComeTogether() {
        Member small = maya.claiming(claims -> claims.limit("attachments", 2));

        var replies = Together.times(6, () -> Form.file("plan.pdf", PDF).post(small, OF_GOAL, goal));

        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(2);
        Form.file("plan.pdf", PDF).post(small, OF_GOAL, goal).failsWith(403, "ATTACHMENT_LIMIT_REACHED");
        maya.delete(FILE, maya.get(OF_GOAL, goal).ok().data("/0/id")).ok();
        Form.file("plan.pdf", PDF).post(small, OF_GOAL, goal).created();
        Member none = maya.claiming(claims -> claims.limit("attachments", 0));
        Form.file("plan.pdf", PDF).post(none, OF_ACTION, action()).failsWith(403, "ATTACHMENT_LIMIT_REACHED");
        Form.file("plan.pdf", PDF).post(none, OF_ISSUE, issue()).failsWith(403, "ATTACHMENT_LIMIT_REACHED");
    }

    @Test
    void aRepeatedUploadIsTheFirstOne() {
        Member careful = maya.with("Idempotency-Key", UUID.randomUUID().toString());

        String first = Form.file("plan.pdf", PDF)
                .post(careful, OF_GOAL, goal)
                .created()
                .id();

        assertThat(Form.file("plan.pdf", PDF)
                        .post(careful, OF_GOAL, goal)
                        .created()
                        .id())
                .isEqualTo(first);
        assertThat(maya.get(CONTENT, first).ok().bytes()).isEqualTo(PDF);
        assertThat(maya.get(OF_GOAL, goal).ok().number("/pagination/total")).isEqualTo(1);
    }

    @Test
    void contentsGoWithWhatTheyBelongTo() {
        String action = action();
        String issue = issue();
        String ofAction =
                Form.file("a.pdf", PDF).post(maya, OF_ACTION, action).created().id();
        String ofIssue = Form.file("a.pdf", PDF)
                .post(maya, "/issues/{id}/attachments", issue)
                .created()
                .id();
        String ofGoal = pdf();

        maya.delete("/operations/actions/{id}", action).ok();
        maya.delete("/operations/issues/{id}", issue).ok();
        maya.delete("/goals/{id}", goal).ok();
        cleanUp.clean(Instant.EPOCH);

        for (String id : List.of(ofAction, ofIssue, ofGoal)) {
            maya.get(FILE, id).failsWith(404, "ATTACHMENT_NOT_FOUND");
            assertThatThrownBy(() -> store.open(acme.id() + "/" + id, 0)).hasMessageContaining("opened");
        }
    }

    @Test
    void whatACrashLeftBehindIsRemoved() throws Exception {
        try (var connection = api.database().connectAsService();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant_id', '" + acme.id() + "', false)");
            statement.execute("""
                    insert into attachment (tenant_id, id, owner_type, owner_id, file_name, content_type, size, sha256,
                                            metadata, state, uploaded_by, created_at)
                    select nullif(current_setting('app.tenant_id', true), '')::uuid, gen_random_uuid(), 'GOAL', gen_random_uuid(),
                           'a.pdf', 'application/pdf', 1, repeat('0', 64), '{}', 'PENDING', gen_random_uuid(), timestamptz 'epoch'
                    """);

            cleanUp.clean(Instant.EPOCH.plusSeconds(1));

            try (var left = statement.executeQuery("select count(*) from attachment")) {
                assertThat(left.next()).isTrue();
                assertThat(left.getInt(1)).isZero();
            }
        }
    }

    @Test
    void rolesAndTenantsAreKeptApart() {
        String action = action();
        String issue = issue();
        String id = pdf();
        Member guest = acme.guest();
        guest.get(OF_GOAL, goal).ok();
        guest.get(OF_ACTION, action).ok();
        guest.get("/issues/{id}/attachments", issue).ok();
        guest.get(CONTENT, id).ok();
        for (var place :
                Map.of(OF_GOAL, goal, OF_ACTION, action, OF_ISSUE, issue).entrySet()) {
            Form.file("a.pdf", PDF)
                    .post(guest, place.getKey(), place.getValue())
                    .failsWith(403, "INSUFFICIENT_PERMISSIONS");
            maya.claiming(claims -> claims.features("goals", "operations"))
                    .get(place.getKey(), place.getValue())
                    .failsWith(403, "FEATURE_NOT_AVAILABLE");
        }
        acme.user().delete(FILE, id).failsWith(403, "INSUFFICIENT_PERMISSIONS");
        maya.with("If-Match", "\"4\"").delete(FILE, id).failsWith(412, "PRECONDITION_FAILED");

        Member stranger = api.newTenant().owner();
        stranger.get(FILE, id).failsWith(404, "ATTACHMENT_NOT_FOUND");
        stranger.get(CONTENT, id).failsWith(404, "ATTACHMENT_NOT_FOUND");
        stranger.delete(FILE, id).failsWith(404, "ATTACHMENT_NOT_FOUND");
        stranger.get(OF_GOAL, goal).failsWith(404, "GOAL_NOT_FOUND");
        stranger.get(OF_ACTION, action).failsWith(404, "ACTION_NOT_FOUND");
        stranger.get(OF_ISSUE, issue).failsWith(404, "ISSUE_NOT_FOUND");
        Form.file("a.pdf", PDF).post(stranger, OF_GOAL, goal).failsWith(404, "GOAL_NOT_FOUND");
        Form.file("a.pdf", PDF).post(stranger, OF_ACTION, action).failsWith(404, "ACTION_NOT_FOUND");
        Form.file("a.pdf", PDF).post(stranger, OF_ISSUE, issue).failsWith(404, "ISSUE_NOT_FOUND");
        acme.manager().delete(FILE, id).ok();
    }

    private String pdf() {
        return Form.file("plan.pdf", PDF).post(maya, OF_GOAL, goal).created().id();
    }

    private String action() {
        return maya.post("/operations/actions", Map.of("title", "Taste"))
                .created()
                .id();
    }

    private String issue() {
        return maya.post("/operations/issues", Map.of("title", "Late"))
                .created()
                .id();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    }
}
