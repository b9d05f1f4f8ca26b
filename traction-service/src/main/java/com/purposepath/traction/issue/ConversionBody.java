package com.purposepath.traction.issue;

import com.purposepath.traction.action.ActionBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actions that an issue is turned into, and where that leads it. */
record ConversionBody(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ActionBody> actions,
        @Nullable UUID newStatusId) {}
