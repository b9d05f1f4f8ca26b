package com.purposepath.common.sample;

import com.purposepath.common.error.CommonError;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Things {

    private final ThingRepository things;

    Things(ThingRepository things) {
        this.things = things;
    }

    @Transactional
    public Thing add(String title) {
        Thing thing = things.save(new Thing(title));
        if (title.equals("refused")) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("Not this one");
        }
        return thing;
    }

    @Transactional(readOnly = true)
    public Thing find(UUID id) {
        return things.findById(id).orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Thing", id));
    }

    @Transactional(readOnly = true)
    public List<Thing> all() {
        return things.findAll();
    }
}
