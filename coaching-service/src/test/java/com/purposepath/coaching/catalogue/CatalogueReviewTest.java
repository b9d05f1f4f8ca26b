package com.purposepath.coaching.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.coaching.text.Wording;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueReviewTest {

    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    static final String LOAVES = """
            kpis:
              - id: kpi.loaves-sold
                name: Loaves sold
                definition: Number of loaves that went over the counter in the period.
                formula: count(loaves sold)
                shows: how much bread the town buys
                category: sales
                unit: count
                direction: up
                leading: false
                frequency: daily
                difficulty: low
                source: Till
                functions: [sales]
                keywords: [bread, loaves, shop]
                benchmarks:
                  - {industry: retail, typical: 100, excellent: 200, basis: Counted in many towns}
            """;

    @Test
    void theCatalogueOfTheServiceHasNoDefectAndCoversEverySideOfTheBusiness() {
        KpiCatalogue catalogue = CatalogueReview.pass(
                Arrays.stream(KpiCategory.values()).map(CatalogueFile::of).toList(), VALIDATOR);

        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(catalogue.all().stream().map(Kpi::category).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(KpiCategory.class));
        assertThat(catalogue.all().stream()
                        .flatMap(kpi -> kpi.functions().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(BusinessFunction.class));
        assertThat(catalogue.all().stream().filter(Kpi::leading)).hasSizeGreaterThan(60);
        assertThat(catalogue.all().stream().filter(kpi -> !kpi.leading())).hasSizeGreaterThan(60);
    }

    @Test
    void aKpiIsKnownByItsOtherNamesToo() {
        KpiCatalogue catalogue = CatalogueReview.pass(
                Arrays.stream(KpiCategory.values()).map(CatalogueFile::of).toList(), VALIDATOR);

        assertThat(List.of("Customer retention rate", "RETENTION RATE", "Client retention rate (yearly)"))
                .allSatisfy(name -> assertThat(
                                catalogue.named(Wording.of(name)).orElseThrow().id())
                        .isEqualTo("kpi.customer-retention-rate"));
        assertThat(catalogue.named(Wording.of("Loaves sold"))).isEmpty();
    }

    @Test
    void everyDefectIsNamedAtOnce() {
        String worse = LOAVES.replace("excellent: 200", "excellent: 50").replace("shows: how much", "shows: so much");

        assertThatThrownBy(() -> CatalogueReview.pass(List.of(file(worse), file(LOAVES)), VALIDATOR))
                .isInstanceOf(CatalogueDefectException.class)
                .hasMessageContaining("excellent must not be worse than typical")
                .hasMessageContaining("kpi.loaves-sold: shows")
                .hasMessageContaining("kpi.loaves-sold: stands twice")
                .hasMessageContaining("is called \"Loaves sold\" as is kpi.loaves-sold")
                .hasMessageContaining("There are 2 KPIs, fewer than 120");
    }

    @Test
    void aFieldThatIsMissingIsADefect() {
        for (String field :
                Set.of("name", "definition", "formula", "unit", "direction", "leading", "source", "functions")) {
            String lacking = LOAVES.replaceAll("(?m)^    " + field + ": .*\\n", "");

            assertThatThrownBy(() -> CatalogueReview.pass(List.of(file(lacking)), VALIDATOR))
                    .as(field)
                    .hasMessageContaining(field);
        }
    }

    @Test
    void aFieldOrValueThatNobodyKnowsIsADefect() {
        assertThatThrownBy(() -> file(LOAVES.replace("source: Till", "origin: Till")))
                .hasMessageContaining("origin");
        assertThatThrownBy(() -> file(LOAVES.replace("unit: count", "unit: loaves")))
                .hasMessageContaining("loaves");
    }

    private static CatalogueFile file(String yaml) {
        return CatalogueFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
