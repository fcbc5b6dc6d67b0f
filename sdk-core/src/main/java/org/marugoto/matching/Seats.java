package org.marugoto.matching;

import java.util.Arrays;

/** Who sits where while a plan is being worked out. */
final class Seats {

    static final int UNDECIDED = -1;
    static final int OUTSIDE = -2;

    /** Places of each resource that anybody could ever use: no more than there are edges to it. */
    final int[] room;

    /** Where the places of each resource begin in {@link #who}; those in use come first. */
    final int[] base;

    final int[] taken;
    final int[] who;
    final int[] placeOf;
    final int[] edgeOf;
    private final int[] target;

    Seats(AllocationNetwork network) {
        target = network.target;
        room = new int[network.resources];
        for (int j : target) {
            room[j]++;
        }
        base = new int[network.resources + 1];
        for (int j = 0; j < network.resources; j++) {
            room[j] = Math.min(room[j], network.capacity[j]);
            base[j + 1] = base[j] + room[j];
        }
        taken = new int[network.resources];
        who = new int[base[network.resources]];
        placeOf = new int[network.people];
        edgeOf = new int[network.people];
        Arrays.fill(edgeOf, UNDECIDED);
    }

    boolean hasGap(int resource) {
        return taken[resource] < room[resource];
    }

    /** Gives the person, who has no place, a free place at the resource of the edge. */
    int sit(int person, int edge) {
        int j = target[edge];
        int place = base[j] + taken[j]++;
        who[place] = person;
        placeOf[person] = place;
        edgeOf[person] = edge;
        return place;
    }

    /** Frees the person's place; the last place in use at the resource takes its number. */
    void leave(int person) {
        int j = target[edgeOf[person]];
        int last = base[j] + --taken[j];
        int place = placeOf[person];
        who[place] = who[last];
        placeOf[who[place]] = place;
        edgeOf[person] = UNDECIDED;
    }

    void stayOutside(int person) {
        edgeOf[person] = OUTSIDE;
    }

    /** The edge of each person, -1 for those left out. */
    int[] edges() {
        int[] edges = edgeOf.clone();
        for (int i = 0; i < edges.length; i++) {
            edges[i] = Math.max(edges[i], -1);
        }
        return edges;
    }
}
