package com.purposepath.localstack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a stack is made of.
 *
 * @param project the directory with the built modules
 * @param programs where they are unpacked
 * @param trained whether starts are recorded once, so that later ones are quick
 * @param environment what the services are told, beside what the stack decides
 */
record Settings(Options options, Path project, Path programs, boolean trained, Map<String, String> environment) {}
