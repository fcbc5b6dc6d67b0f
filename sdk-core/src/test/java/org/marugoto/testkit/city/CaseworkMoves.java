package org.marugoto.testkit.city;

/** The front half: opened, routed, handed over, declined, backed up, closed, reopened. */
final class CaseworkMoves implements RoomMoves {

    @Override
    public void move(Scene scene) {
        Move any = Move.random(scene.random());
        scene.does(() -> new Move(any.kind(), any.which(), any.agency(), any.other(), scene.days() % 40 + any.day() % 3)
                .outcome(scene.city()));
    }

    @Override
    public int weight() {
        return 4;
    }
}
