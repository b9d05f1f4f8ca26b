package com.purposepath.account.member;

import com.purposepath.account.member.MemberStore.Filter;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members and people of the tenant, page by page. */
@Service
@Transactional(readOnly = true)
class MemberLists {

    private final MemberStore members;

    MemberLists(MemberStore members) {
        this.members = members;
    }

    public Envelope.Page<MemberView> members(Filter filter, Paging paging) {
        return Envelope.page(members.page(filter, paging), paging, members.count(filter));
    }

    public Envelope.Page<PersonView> people(Filter filter, Paging paging) {
        return Envelope.page(members.people(filter, paging), paging, members.countPeople(filter));
    }
}
