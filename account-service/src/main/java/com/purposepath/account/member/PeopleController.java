package com.purposepath.account.member;

import com.purposepath.account.member.MemberStore.Filter;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import com.purposepath.common.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeopleController {

    private final MemberLists lists;

    PeopleController(MemberLists lists) {
        this.lists = lists;
    }

    @GetMapping("/users")
    @RequiresRole(Role.USER)
    Envelope.Page<PersonView> list(
            CurrentUser caller,
            @RequestParam(defaultValue = "") @Text(max = 100) String search,
            @SortableBy(
                            value = {"firstName", "lastName", "email", "createdAt"},
                            byDefault = "firstName")
                    Paging paging) {
        return lists.people(new Filter(caller.tenantId(), search.strip(), null), paging);
    }
}
