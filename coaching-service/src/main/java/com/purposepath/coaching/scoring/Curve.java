package com.purposepath.coaching.scoring;

/**
 * Turns closeness into points by straight lines between marks that were set on a collection of goals judged by hand. A change to the marks
 * is a new scorer version.
 */
enum Curve {
    /** Between sentences: a goal, a strategy, a vision. */
    SENTENCE(
            new double[] {-0.12, -0.02, 0.04, 0.09, 0.15, 0.22, 0.30, 0.42}, new int[] {3, 18, 38, 56, 68, 78, 87, 97}),
    /** Between a sentence and a name of a few words, which is never as near to it as another sentence would be. */
    NAME(new double[] {-0.12, -0.02, 0.02, 0.06, 0.11, 0.16, 0.23, 0.34}, new int[] {3, 18, 38, 56, 68, 78, 87, 97});

    private final double[] closeness;
    private final int[] points;

    Curve(double[] closeness, int[] points) {
        this.closeness = closeness;
        this.points = points;
    }

    /** 3 to 97, rising with closeness; 98 and more are left to what is equal by rule. */
    int points(double close) {
        for (int mark = 0; mark < closeness.length; mark++) {
            if (close <= closeness[mark]) {
                return mark == 0 ? points[0] : between(mark - 1, close);
            }
        }
        return points[points.length - 1];
    }

    private int between(int mark, double close) {
        double way = (close - closeness[mark]) / (closeness[mark + 1] - closeness[mark]);
        return (int) Math.round(points[mark] + way * (points[mark + 1] - points[mark]));
    }
}
