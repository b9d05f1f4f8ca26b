package com.purposepath.coaching.text;

import java.util.Set;

/** English words that say how a sentence is built rather than what it is about. */
final class StopWords {

    private static final Set<String> WORDS = Set.of(("""
            a about above after again against all also am an and any are as at be because been before being below between both but by can
            cannot could did do does doing done down during each either else enough ever few first for from further get gets getting got had has
            have having he her here hers him his how however i if in into is it its itself just least less let like lot made make makes
            making many may me might mine more most much must my neither no nor not now of off often on once one only onto or other our ours
            out over own per quite rather really same several shall she should since so some such sure than that the their theirs them
            then there these they this those though through thus to too toward towards two under until up upon us use used using very via
            was we well were what when where whether which while who whom whose why will with within without would yet you your yours every
            everyone everything everywhere anyone anything next new way ways thing things become becomes help helps
            """).strip().split("\\s+"));

    private StopWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
