package com.purposepath.coaching.engine;

/** Where a text lies among all meanings: a direction, and how near that direction lies to business texts in general. */
public final class Meaning {

    private final float[] direction;
    private final double generality;

    Meaning(float[] direction, double generality) {
        this.direction = direction;
        this.generality = generality;
    }

    /** Cosine of the angle between the two, -1 to 1. Short and general texts are near to everything by this measure. */
    public double cosine(Meaning other) {
        return cosine(direction, other.direction);
    }

    /**
     * How much nearer the two are to each other than each is to business texts in general: about 0 and below for texts that have nothing to
     * do with each other, 0.1 to 0.2 for related ones, more than 0.25 for the same said otherwise, about 0.5 for the same.
     */
    public double closeness(Meaning other) {
        return cosine(other) - (generality + other.generality) / 2;
    }

    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
