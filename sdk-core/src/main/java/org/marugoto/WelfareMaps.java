package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.watch.MapCommand;
import org.marugoto.watch.MapDecider;
import org.marugoto.watch.MapEvent;
import org.marugoto.watch.Removal;
import org.marugoto.watch.Talk;
import org.marugoto.watch.WelfareMap;

/**
 * Welfare maps (福祉マップ), one protected register for each district. As safe for several threads as its store.
 */
public final class WelfareMaps {

    /** How welfare maps are kept; the identifier is that of the district. */
    public static final AggregateType<AreaId, MapCommand, WelfareMap, MapEvent> TYPE =
            new AggregateType<>("welfare-map", WelfareMap.class, MapEvent.class, AreaId::of, new MapDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;

    WelfareMaps(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, AccessPolicy access) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.access = access;
    }

    /**
     * A three-party talk is held on the day of the occasion and changes the map of its district; the next one is due as the
     * profile says.
     *
     * @return the map as it is now, without its entries if the one who acts may not read it
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<WelfareMap, MapEvent> holdTalk(AreaId district, Talk talk, Occasion occasion) {
        LocalDate dueOn = occasion.on().plusMonths(profile.watchPolicy().talkEveryMonths());
        MapCommand command = new MapCommand.HoldTalk(talk, profile.watchPolicy().parties(), dueOn, occasion);
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(unknown(district, talk));
        return wrong.isEmpty()
                ? clerk.handle(TYPE, district, command)
                        .match(done -> seenBy(done, district, occasion), Outcome.Refused::new)
                : new Outcome.Refused<>(wrong);
    }

    /** Who records a talk does not learn who else is on the map. */
    private Outcome<WelfareMap, MapEvent> seenBy(
            Outcome.Done<WelfareMap, MapEvent> done, AreaId district, Occasion asking) {
        Recorded<WelfareMap> after = done.after();
        WelfareMap hidden = after.state().but().entries(List.of()).build();
        return mayRead(district, asking)
                ? done
                : new Outcome.Done<>(new Recorded<>(hidden, after.version()), done.events());
    }

    /**
     * The map of a district, or empty if no talk was held or the one who asks may not read it.
     *
     * @param asking who asks, for which purpose; the one place where access is decided and the view is noted
     */
    public Optional<WelfareMap> find(AreaId district, Occasion asking) {
        return mayRead(district, asking) ? store.ledger(TYPE).find(district).map(Recorded::state) : Optional.empty();
    }

    /**
     * The districts whose next talk is due by a day, with the day; the longest due first. Who is on their maps is not said.
     *
     * @param asking who asks, for which purpose
     */
    public Map<AreaId, LocalDate> due(LocalDate by, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<AreaId, LocalDate> due = new LinkedHashMap<>();
        store.ledger(TYPE)
                .read((id, latest) ->
                        latest.state().dueOn().filter(day -> !day.isAfter(by)).ifPresent(day -> due.put(id, day)));
        Map<AreaId, LocalDate> sorted = new LinkedHashMap<>();
        due.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends MapCommand>> possible(AreaId district, Occasion asking) {
        return MapDecider.TABLE.possibleIn(
                find(district, asking).map(WelfareMap::status).orElse(WelfareMap.Status.NONE));
    }

    private boolean mayRead(AreaId district, Occasion asking) {
        return access.mayRead(asking, TYPE.name(), district).allowed();
    }

    private List<Reason> unknown(AreaId district, Talk talk) {
        KnownCodes known = new KnownCodes(profile)
                .oneOf(
                        "district",
                        district,
                        profile.areas().all().stream().map(area -> area.id()).toList())
                .checkAll("talk.parties", talk.parties(), party -> party, MunicipalityProfile.MAP_PARTIES)
                .checkAll("talk.removed", talk.removed(), Removal::ground, MunicipalityProfile.MAP_REMOVAL_GROUNDS);
        talk.put()
                .forEach(entry ->
                        known.checkAll("talk.put.needs", entry.needs(), need -> need, MunicipalityProfile.MAP_NEEDS));
        return known.unknown();
    }
}
