package com.purposepath.coaching.catalogue;

import com.purposepath.coaching.text.Wording;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Finds every defect of a catalogue before anybody is answered from it. */
final class CatalogueReview {

    private static final int FEWEST = 120;

    private final Validator validator;
    private final List<String> defects = new ArrayList<>();

    private CatalogueReview(Validator validator) {
        this.validator = validator;
    }

    /** Gives the catalogue of these files, or fails with all of their defects. */
    static KpiCatalogue pass(List<CatalogueFile> files, Validator validator) {
        var review = new CatalogueReview(validator);
        files.forEach(review::eachEntry);
        List<Kpi> kpis = files.stream().flatMap(file -> file.kpis().stream()).toList();
        review.names(kpis);
        if (kpis.size() < FEWEST) {
            review.defects.add("There are " + kpis.size() + " KPIs, fewer than " + FEWEST);
        }
        if (!review.defects.isEmpty()) {
            throw new CatalogueDefectException(review.defects);
        }
        return new KpiCatalogue(kpis);
    }

    private void eachEntry(CatalogueFile file) {
        file.kpis()
                .forEach(kpi -> validator
                        .validate(kpi)
                        .forEach(violation -> defects.add(
                                kpi.id() + ": " + violation.getPropertyPath() + " " + violation.getMessage())));
    }

    private void names(List<Kpi> kpis) {
        var ids = new HashSet<String>();
        var owners = new HashMap<Wording, String>();
        for (Kpi kpi : kpis) {
            if (!ids.add(kpi.id())) {
                defects.add(kpi.id() + ": stands twice in the catalogue");
            }
            kpi.names()
                    .filter(name -> owners.putIfAbsent(name, kpi.id()) != null)
                    .forEach(name ->
                            defects.add(kpi.id() + ": is called \"" + name.written() + "\" as is " + owners.get(name)));
        }
    }
}
