package com.purposepath.account.member;

import com.purposepath.account.member.MemberStore.Filter;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import com.purposepath.common.web.SortableBy;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/tenants/current/members", "/organizations/current/members"})
class MemberController {

    private final MemberLists lists;
    private final MemberService members;
    private final Clock clock;

    MemberController(MemberLists lists, MemberService members, Clock clock) {
        this.lists = lists;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping
    @RequiresRole(Role.MANAGER)
    Envelope.Page<MemberView> list(
            CurrentUser caller,
            @RequestParam(defaultValue = "") @Text(max = 100) String search,
            @RequestParam(required = false) @Nullable Role role,
            @SortableBy(
                            value = {"firstName", "lastName", "email", "role", "joinedAt", "lastActiveAt"},
                            byDefault = "joinedAt")
                    Paging paging) {
        return lists.members(new Filter(caller.tenantId(), search.strip(), role), paging);
    }

    @PutMapping("/{userId}")
    @RequiresRole(Role.ADMIN)
    Envelope<MemberView> changeRole(
            CurrentUser caller, @PathVariable UUID userId, @Valid @RequestBody ChangeRole wish) {
        return Envelope.of(members.changeRole(caller, userId, wish.role()));
    }

    @DeleteMapping("/{userId}")
    Envelope.Done remove(CurrentUser caller, @PathVariable UUID userId) {
        members.remove(caller, userId, clock.instant());
        return Envelope.done();
    }
}
