package com.purposepath.account.auth;

/** What a first step of sign-in is answered: a session, or the demand for a second step. */
public sealed interface SignInAnswer permits AuthSession, MfaChallenge {}
