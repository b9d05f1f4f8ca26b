package com.purposepath.account;

/** Stands for what another service keeps to itself. */
public class AccountThing {}
