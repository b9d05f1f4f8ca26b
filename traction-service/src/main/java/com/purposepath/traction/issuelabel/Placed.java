package com.purposepath.traction.issuelabel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something that has its place in an order from 1 without gaps. */
public interface Placed {

    UUID id();

    int position();

    void place(int position);

    /** Puts {@code moved} where it is wanted, at the end at the latest, and closes gaps; whether its place is another one now. */
    static boolean arrange(List<? extends Placed> inOrder, Placed moved, int wanted) {
        int before = moved.position();
        List<Placed> order = new ArrayList<>(inOrder);
        order.removeIf(item -> item.id().equals(moved.id()));
        order.add(Math.clamp(wanted - 1, 0, order.size()), moved);
        number(order);
        return moved.position() != before;
    }

    /** Numbers them in this order. */
    static void number(List<? extends Placed> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).place(i + 1);
        }
    }
}
