package com.purposepath.traction.issuelabel;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a status or type as a client gives them; types have no category. */
public record ConfigBody(
        Patch<@NotNull @Text(min = 1, max = 50) String> name,
        Patch<@Nullable @Text(max = 500) String> description,
        Patch<@NotNull IssueCategory> category,
        Patch<@NotNull @Pattern(regexp = "^#[0-9A-Fa-f]{6}$") String> color,
        Patch<@Nullable @Text(max = 50) String> icon,
        Patch<@NotNull @Min(1) Integer> order,
        Patch<@NotNull Boolean> isDefault,
        Patch<@NotNull Boolean> isActive) {

    /** The name of something new; 422 without one. */
    public String requiredName() {
        String given = name.value();
        if (given == null) {
            throw ApiException.invalid("name", "name is required");
        }
        return given;
    }

    /** The category of a new status; 422 without one. */
    public IssueCategory requiredCategory() {
        IssueCategory given = category.value();
        if (given == null) {
            throw ApiException.invalid("category", "category is required");
        }
        return given;
    }

    /** Where it is to stand; the end, unless something else is said. */
    public int wantedPlace() {
        Integer given = order.value();
        return given == null ? Integer.MAX_VALUE : given;
    }

    /** Whether the mark of the default is asked for. */
    public boolean asksForDefault() {
        return Boolean.TRUE.equals(isDefault.value());
    }
}
