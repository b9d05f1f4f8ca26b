package com.purposepath.common.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * What an operation asks of its caller, read off the annotations of the method or else of its class.
 *
 * @param least least role, or null where any member may
 */
record Access(
        boolean isPublic,
        boolean anyTenant,
        boolean queryToken,
        @Nullable Role least,
        List<String> features) {

    static Access of(HandlerMethod handler) {
        var role = find(handler, RequiresRole.class);
        var features = find(handler, RequiresFeature.class);
        return new Access(
                find(handler, Public.class) != null,
                find(handler, AnyTenant.class) != null,
                find(handler, AcceptsQueryToken.class) != null,
                role == null ? null : role.value(),
                features == null ? List.of() : List.of(features.value()));
    }

    void check(CurrentUser user) {
        if (least != null) {
            user.require(least);
        }
        features.forEach(user::requireFeature);
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A find(HandlerMethod handler, Class<A> type) {
        A onMethod = handler.getMethodAnnotation(type);
        return onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }
}
