package com.purposepath.account.user;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<User, UUID> {

    /** Written at once, since what follows in plain SQL refers to it. */
    User saveAndFlush(User user);

    Optional<User> findById(UUID id);

    /** Lets those who write do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from User u where u.id = :id")
    Optional<User> lock(UUID id);

    Optional<User> findByEmail(String email);

    boolean existsByEmail(String email);

    /** Makes others who register the same address wait until this transaction is over. */
    @NativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:email, 0))")
    Integer reserve(String email);
}
