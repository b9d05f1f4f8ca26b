package com.purposepath.account.staff;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Public;
import com.purposepath.common.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns away everybody else before query and body are looked at. */
@Component
class StaffGate implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && isForStaff(method)
                && !CurrentUser.get().platformAdmin()) {
            throw CommonError.INSUFFICIENT_PERMISSIONS
                    .exception("You need the role " + Role.PLATFORM_ADMIN)
                    .detail("requiredRole", Role.PLATFORM_ADMIN);
        }
        return true;
    }

    private static boolean isForStaff(HandlerMethod method) {
        return !method.hasMethodAnnotation(Public.class)
                && (method.hasMethodAnnotation(StaffOnly.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StaffOnly.class));
    }
}
