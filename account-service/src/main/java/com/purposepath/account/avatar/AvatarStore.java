package com.purposepath.account.avatar;

import com.purposepath.account.SqlTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploaded pictures in the database, at most one a person. */
@Repository
class AvatarStore {

    private final JdbcClient jdbc;

    AvatarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Picture> find(String avatarId) {
        return jdbc.sql("select media_type, bytes from avatar where id = :id")
                .param("id", avatarId)
                .query((row, number) -> new Picture(PictureFormat.of(row.getString(1)), row.getBytes(2)))
                .optional();
    }

    void replace(UUID userId, String avatarId, Picture picture, Instant now) {
        jdbc.sql("""
                        insert into avatar (user_id, id, media_type, bytes, created_at) values (:user, :id, :type, :bytes, :now)
                        on conflict (user_id) do update
                            set id = excluded.id, media_type = excluded.media_type, bytes = excluded.bytes, created_at = excluded.created_at
                        """)
                .param("user", userId)
                .param("id", avatarId)
                .param("type", picture.format().mediaType)
                .param("bytes", picture.bytes())
                .param("now", SqlTime.of(now))
                .update();
    }

    void delete(UUID userId) {
        jdbc.sql("delete from avatar where user_id = :user")
                .param("user", userId)
                .update();
    }
}
