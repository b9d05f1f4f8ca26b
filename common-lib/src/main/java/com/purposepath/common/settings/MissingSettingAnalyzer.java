package com.purposepath.common.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link MissingSetting} as its sentence, without a stack trace. */
final class MissingSettingAnalyzer extends AbstractFailureAnalyzer<MissingSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSetting cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Set it in the environment and start again.", cause);
    }
}
