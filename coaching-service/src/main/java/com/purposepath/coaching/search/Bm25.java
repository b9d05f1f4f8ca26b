package com.purposepath.coaching.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores documents by the words that they share with a question: rare words count more, repetition counts less and less (Okapi BM25). */
final class Bm25 {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.6;

    private final List<Map<String, Double>> documents;
    private final Map<String, Double> rarity = new HashMap<>();
    private final double meanLength;

    /** @param documents for each the weight of each of its terms */
    Bm25(List<Map<String, Double>> documents) {
        this.documents = List.copyOf(documents);
        this.meanLength = documents.stream().mapToDouble(Bm25::length).average().orElse(1);
        var frequencies = new HashMap<String, Integer>();
        documents.forEach(document -> document.keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum)));
        frequencies.forEach((term, count) ->
                rarity.put(term, Math.log(1 + (documents.size() - count + 0.5) / (count + 0.5))));
    }

    /** The score of the document at that place; 0 where they share nothing. */
    double score(int document, Iterable<String> question) {
        Map<String, Double> terms = documents.get(document);
        double norm = SATURATION * (1 - LENGTH + LENGTH * length(terms) / meanLength);
        double score = 0;
        for (String term : question) {
            double weight = terms.getOrDefault(term, 0.0);
            score += rarity.getOrDefault(term, 0.0) * weight * (SATURATION + 1) / (weight + norm);
        }
        return score;
    }

    private static double length(Map<String, Double> document) {
        return document.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
