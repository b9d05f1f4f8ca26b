package com.purposepath.coaching.text;

/** The common part of an English word's forms: bakery and bakeries, bake, bakes, baked and baking. */
final class Stem {

    private Stem() {}

    static String of(String word) {
        if (word.length() < 4 || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return word;
        }
        return bare(withoutVerbEnding(singular(word)));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String withoutVerbEnding(String word) {
        for (String ending : new String[] {"ing", "ed"}) {
            String rest = cut(word, ending.length());
            if (word.endsWith(ending) && rest.length() >= 3 && hasVowel(rest)) {
                return rest;
            }
        }
        return word;
    }

    /** Without what spelling adds before an ending: the doubled letter of "planned", the e of "bake", the y that "bakeries" turns. */
    private static String bare(String word) {
        int last = word.length() - 1;
        char end = word.charAt(last);
        if (word.length() > 3 && end == word.charAt(last - 1) && "lsz".indexOf(end) < 0 && !isVowel(end)) {
            return cut(word, 1);
        }
        if (word.length() > 3 && end == 'e') {
            return cut(word, 1);
        }
        return end == 'y' && word.length() > 3 ? cut(word, 1) + "i" : word;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(letter -> isVowel((char) letter) || letter == 'y');
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
