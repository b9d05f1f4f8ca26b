package com.purposepath.traction.reading;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import com.purposepath.traction.value.Period;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Readings and adjustments as they are shown, with the names of those who made them. */
@Component
@Transactional(readOnly = true)
public class ReadingReader {

    private static final String RECORDER = "left join Person p on p.id = e.recordedBy";

    private final EntityManager entities;
    private final Kpis kpis;

    ReadingReader(EntityManager entities, Kpis kpis) {
        this.entities = entities;
        this.kpis = kpis;
    }

    /** Of the latest periods, newest first. */
    public List<ReadingView> latest(UUID kpiId, int most) {
        return entities.createQuery(
                        "select e, p.name from Reading e " + RECORDER
                                + " where e.kpiId = :kpiId order by e.period desc",
                        Object[].class)
                .setParameter("kpiId", kpiId)
                .setMaxResults(most)
                .getResultStream()
                .map(ReadingReader::view)
                .toList();
    }

    /** Of the months from one to another, both included, oldest first. */
    public List<ReadingView> between(UUID kpiId, String from, String to) {
        return entities.createQuery(
                        "select e, p.name from Reading e " + RECORDER
                                + " where e.kpiId = :kpiId and e.period >= :from and e.period <= :to order by e.period",
                        Object[].class)
                .setParameter("kpiId", kpiId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(ReadingReader::view)
                .toList();
    }

    ReadingView one(UUID kpiId, UUID id) {
        kpis.require(kpiId);
        return view(kpiId, id);
    }

    ReadingView view(UUID kpiId, UUID id) {
        return entities.createQuery(
                        "select e, p.name from Reading e " + RECORDER + " where e.id = :id and e.kpiId = :kpiId",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("kpiId", kpiId)
                .getResultStream()
                .map(ReadingReader::view)
                .findFirst()
                .orElseThrow(() -> notFound(id));
    }

    Page<ReadingView> list(UUID kpiId, Filter filter, Paging paging) {
        kpis.require(kpiId);
        String from = Period.query("startDate", filter.startDate());
        String to = Period.query("endDate", filter.endDate());
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw ApiException.badRequest("endDate", "endDate is before startDate");
        }
        return Listing.of("Reading")
                .with("p.name", RECORDER)
                .where("e.kpiId = ?", kpiId)
                .where("e.period >= ?", from)
                .where("e.period <= ?", to)
                .where("e.kind = ?", filter.kind())
                .page(entities, paging, "e.period desc, e.id desc", ReadingReader::view);
    }

    Page<Adjustment.View> adjustments(UUID kpiId, UUID readingId, Paging paging) {
        one(kpiId, readingId);
        return Listing.of("Adjustment")
                .with("p.name", "left join Person p on p.id = e.adjustedBy")
                .where("e.reading.id = ?", readingId)
                .page(entities, paging, "e.adjustedAt desc, e.id desc", row -> ((Adjustment) row[0]).view(name(row)));
    }

    static ApiException notFound(UUID id) {
        return TractionError.READING_NOT_FOUND.notFound("Reading", id);
    }

    private static ReadingView view(Object[] row) {
        return ((Reading) row[0]).view(name(row));
    }

    private static String name(Object[] row) {
        return row[1] == null ? "" : (String) row[1];
    }

    /** What the list may be narrowed to; the days are months or dates. */
    record Filter(
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable ReadingKind kind) {}
}
