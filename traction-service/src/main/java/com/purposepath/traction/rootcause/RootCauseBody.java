package com.purposepath.traction.rootcause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** An analysis as a client gives it. */
public record RootCauseBody(
        @NotNull RootCauseMethod method, @NotNull @Valid Findings findings) {}
