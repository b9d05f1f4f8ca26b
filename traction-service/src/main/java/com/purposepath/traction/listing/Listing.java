package com.purposepath.traction.listing;

import com.purposepath.common.web.Paging;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One page of the records of an entity, which is {@code e} in every clause, together with how many there are: one statement, or two when the
 * page lies past the end. Conditions name their value {@code ?}.
 */
public final class Listing {

    private static final Pattern ALIAS = Pattern.compile("\\be\\b");

    private final String entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String select = "e";
    private String joins = "";

    private Listing(String entity) {
        this.entity = entity;
    }

    public static Listing of(String entity) {
        return new Listing(entity);
    }

    /** Further columns, and the joins that they need; at most one row each. */
    public Listing with(String columns, String joins) {
        this.select = "e, " + columns;
        this.joins = " " + joins;
        return this;
    }

    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition that holds only if there is a value to compare with. */
    public Listing where(String condition, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            String name = "v" + values.size();
            values.put(name, value);
            conditions.add(condition.replace("?", ":" + name));
        }
        return this;
    }

    /** Texts that a column must be one of; PostgreSQL knows no text with a zero character. */
    public Listing whereText(String condition, @Nullable Collection<String> texts) {
        return texts == null
                ? this
                : where(
                        condition,
                        texts.stream()
                                .map(text -> text.replace("\0", "").strip())
                                .toList());
    }

    /** Every word must occur in {@code e.searchText}. */
    public Listing words(@Nullable String search) {
        SearchText.patterns(search).forEach(pattern -> where("e.searchText like ? escape '\\'", pattern));
        return this;
    }

    /** Rows in the order of {@code order}, then of ids; each row holds {@code e} and then the further columns. */
    public <T> Page<T> page(EntityManager entities, Paging paging, String order, Function<Object[], T> row) {
        String count = "select count(*) from " + entity + " c"
                + ALIAS.matcher(filter()).replaceAll("c");
        String text = "select " + select + ", (" + count + ") from " + entity + " e" + joins + filter() + " order by "
                + order;
        List<Object[]> rows = bound(entities.createQuery(text, Object[].class))
                .setFirstResult(Math.toIntExact(paging.offset()))
                .setMaxResults(paging.limit())
                .getResultList();
        if (rows.isEmpty() && paging.page() > 1) {
            return new Page<>(
                    List.of(), bound(entities.createQuery(count, Long.class)).getSingleResult());
        }
        long total = rows.isEmpty() ? 0 : (Long) rows.getFirst()[rows.getFirst().length - 1];
        return new Page<>(rows.stream().map(row).toList(), total);
    }

    private String filter() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <Q extends Query> Q bound(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
