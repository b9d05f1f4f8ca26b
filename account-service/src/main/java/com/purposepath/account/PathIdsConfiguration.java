package com.purposepath.account;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.error.PathIds;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ids in paths identify, for those that are malformed. */
@Configuration(proxyBeanMethods = false)
class PathIdsConfiguration {

    @Bean
    PathIds pathIds() {
        return new PathIds(Map.of(
                "id", new PathIds.Kind(CommonError.RESOURCE_NOT_FOUND, "User"),
                "userId", new PathIds.Kind(CommonError.RESOURCE_NOT_FOUND, "Member"),
                "invitationId", new PathIds.Kind(CommonError.RESOURCE_NOT_FOUND, "Invitation"),
                "sessionId", new PathIds.Kind(CommonError.RESOURCE_NOT_FOUND, "Session")));
    }
}
