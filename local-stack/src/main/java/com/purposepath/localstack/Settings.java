package com.purposepath.localstack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a stack is made of.
 *
 * @param project the directory with the built modules
 * @param gateway port of the gateway; the others follow from it
 * @param fresh whether to delete the data of earlier runs
 * @param demo whether there is a demo company to show
 * @param trained whether starts are recorded once, so that later ones are quick
 */
record Settings(
        Path project,
        Path data,
        int gateway,
        boolean fresh,
        boolean demo,
        boolean trained,
        Map<String, String> environment) {}
