package com.purposepath.coaching.catalogue;

import com.purposepath.coaching.text.Terms;
import com.purposepath.coaching.text.Wording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A trade with figures of its own, and the words by which people name it. */
public enum Industry {
    SOFTWARE("Software", "software saas it technology tech app digital cloud platform internet"),
    MANUFACTURING(
            "Manufacturing",
            "manufacturing manufacturer production factory industrial engineering machinery automotive chemical electronics"),
    RETAIL(
            "Retail",
            "retail retailer shop store ecommerce commerce wholesale fashion grocery supermarket consumer bakery"),
    HOSPITALITY("Hospitality", "hospitality hotel restaurant gastronomy catering food cafe tourism travel bakery bar"),
    HEALTHCARE("Healthcare", "healthcare health medical clinic hospital care pharma dental doctor nursing therapy"),
    PROFESSIONAL_SERVICES(
            "Professional services",
            "consulting consultancy agency legal law accounting tax advisory professional architect recruitment"),
    CONSTRUCTION(
            "Construction", "construction building builder trades craft real estate property installation plumbing"),
    LOGISTICS("Logistics", "logistics transport freight shipping courier parcel warehouse delivery supply"),
    EDUCATION("Education", "education school university training learning teaching kindergarten academy tutoring"),
    NON_PROFIT("Non-profit", "nonprofit charity ngo foundation association social church volunteer club community"),
    FINANCIAL_SERVICES(
            "Financial services", "bank banking insurance fintech finance financial investment credit broker"),
    MEDIA("Media", "media publishing publisher news entertainment film music streaming games broadcasting"),
    AGRICULTURE("Agriculture", "agriculture farm farming forestry horticulture wine vineyard garden dairy"),
    ENERGY("Energy", "energy utility power electricity gas water solar wind oil"),
    GENERAL("All industries", "");

    private final String label;
    private final Set<String> terms;

    Industry(String label, String words) {
        this.label = label;
        this.terms = Set.copyOf(Terms.of(Wording.of(words)));
    }

    /** How answers name it. */
    public String label() {
        return label;
    }

    /** The industries that the words of the texts name; none where they name none. */
    public static Set<Industry> namedIn(List<Wording> texts) {
        List<String> spoken = texts.stream()
                .map(text -> Wording.of(
                        text.normal().replace("non-profit", "nonprofit").replace("e-commerce", "ecommerce")))
                .flatMap(text -> Terms.of(text).stream())
                .toList();
        Set<Industry> named = EnumSet.noneOf(Industry.class);
        Arrays.stream(values())
                .filter(industry -> spoken.stream().anyMatch(industry.terms::contains))
                .forEach(named::add);
        return named;
    }
}
