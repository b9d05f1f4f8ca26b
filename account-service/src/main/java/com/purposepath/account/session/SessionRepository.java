package com.purposepath.account.session;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<Session, UUID> {

    /** Written at once, since its tokens refer to it. */
    Session saveAndFlush(Session session);

    /** Makes everybody else who renews or ends the session wait; load its tokens after this and not before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = :id")
    Session lock(UUID id);

    @Query("select t.sessionId from RefreshToken t where t.hash = :hash")
    Optional<UUID> findIdByToken(String hash);

    @Query("select t from RefreshToken t where t.hash = :hash")
    RefreshToken getToken(String hash);

    @Modifying
    @NativeQuery("insert into refresh_token (hash, session_id, issued_at, expires_at)"
            + " values (:hash, :sessionId, :issuedAt, :expiresAt)")
    void addToken(String hash, UUID sessionId, Instant issuedAt, Instant expiresAt);

    @Modifying
    @NativeQuery("update refresh_token set used_at = :now where session_id = :sessionId and used_at is null")
    void useAllTokens(UUID sessionId, Instant now);

    @Query("select s from Session s where s.userId = :userId and s.endedAt is null and s.expiresAt > :now")
    List<Session> findOpen(UUID userId, Instant now);

    @NativeQuery("select * from session where user_id = :userId and ended_at is null and expires_at > :now"
            + " order by last_used_at desc, id desc limit :limit offset :offset")
    List<Session> page(UUID userId, Instant now, int limit, long offset);

    @Query("select count(s) from Session s where s.userId = :userId and s.endedAt is null and s.expiresAt > :now")
    long countOpen(UUID userId, Instant now);

    @Modifying
    @NativeQuery("delete from session where id in"
            + " (select id from session where expires_at < :before or ended_at < :before limit 1000)")
    int deleteOld(Instant before);
}
