package com.purposepath.common.web;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link Paging} from {@code page}, {@code limit} and its aliases, {@code sort} and {@code order}. */
final class PagingResolver implements HandlerMethodArgumentResolver {

    private static final List<String> LIMIT_NAMES = List.of("limit", "size", "pageSize");
    private static final int LARGEST_PAGE = 10_000_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        int page = number("page", request.getParameter("page"), 1, LARGEST_PAGE, 1);
        int limit = limit(request);
        var sortable = parameter.getParameterAnnotation(SortableBy.class);
        return sortable == null ? new Paging(page, limit, "", false) : sorted(page, limit, sortable, request);
    }

    private static int limit(NativeWebRequest request) {
        for (String name : LIMIT_NAMES) {
            String value = request.getParameter(name);
            if (value != null) {
                return number(name, value, 1, 100, 20);
            }
        }
        return 20;
    }

    private static Paging sorted(int page, int limit, SortableBy sortable, NativeWebRequest request) {
        String asked = request.getParameter("sort");
        String sort = asked == null ? sortable.byDefault() : asked;
        boolean minus = sort.startsWith("-");
        String field = Spelling.camel(minus ? sort.substring(1) : sort);
        if (!List.of(sortable.value()).contains(field)) {
            throw ApiException.badRequest("sort", "sort may be one of " + String.join(", ", sortable.value()));
        }
        boolean ordered = isDescending(request.getParameter("order"));
        return new Paging(page, limit, field, minus || (asked != null && ordered) || (asked == null && ordered));
    }

    private static boolean isDescending(@Nullable String order) {
        return switch (order) {
            case null -> false;
            case "asc" -> false;
            case "desc" -> true;
            default -> throw ApiException.badRequest("order", "order may be asc or desc");
        };
    }

    private static int number(String name, @Nullable String value, int least, int most, int byDefault) {
        if (value == null) {
            return byDefault;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw outside(name, least, most);
        }
        throw outside(name, least, most);
    }

    private static ApiException outside(String name, int least, int most) {
        return ApiException.badRequest(name, "%s is a number from %d to %d".formatted(name, least, most));
    }
}
