package com.purposepath.traction.reading;

import com.purposepath.traction.listing.Persisting;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadingRepository extends Repository<Reading, UUID>, Persisting<Reading> {

    void delete(Reading reading);

    Optional<Reading> findByIdAndKpiId(UUID id, UUID kpiId);

    Optional<Reading> findByKpiIdAndPeriod(UUID kpiId, String period);

    @Query("select r from Reading r where r.kpiId = :kpiId and r.kind = MEASURED order by r.period desc")
    List<Reading> latestMeasured(UUID kpiId, Limit limit);
}
