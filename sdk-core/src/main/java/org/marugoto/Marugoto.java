package org.marugoto;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Store;
import org.marugoto.outreach.OutreachCodes;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;

/**
 * The support system of one municipality: the one way in.
 *
 * <p>{@code Marugoto.with(profile).store(store).build()} puts it together; its parts are its rooms. Many of them can live in
 * one process. Immutable, and as safe for several threads as its store.
 */
public final class Marugoto {

    /** Every kind of thing the product keeps, for whoever checks, copies or counts a whole store. */
    public static final List<AggregateType<?, ?, ?, ?>> TYPES = List.of(
            Cases.TYPE,
            Cases.OF_HOUSEHOLDS,
            Cases.OF_PERSONS,
            Households.TYPE,
            Households.OF_PERSONS,
            Identities.TYPE,
            Consents.TYPE,
            Consents.PROTECTIONS,
            ProgrammeTags.OF_CONTACTS,
            Consultations.TYPE,
            Appointments.TYPE,
            Sheets.TYPE,
            Campaigns.TYPE,
            Conferences.TYPE,
            Measures.TYPE,
            Measures.GAP_TYPE,
            Learning.TYPE,
            Resources.TYPE,
            Developments.TYPE,
            Hosts.TYPE,
            CommunityIssues.TYPE,
            CommunityIssues.FINDINGS,
            WatchOver.TYPE,
            WelfareMaps.TYPE,
            SmallHelp.TYPE,
            SmallHelp.OFFERS,
            Points.TYPE,
            PlatformMeetings.TYPE,
            PlatformMeetings.MAPS,
            Training.OF_PERSONS,
            Training.OF_AGENCIES,
            Training.SHORTFALLS,
            AwarenessRecord.TYPE,
            Bases.TYPE,
            RoomBookings.TYPE,
            BaseSupports.TYPE,
            Worries.TYPE,
            BaseActivities.TYPE);

    private final MunicipalityProfile profile;
    private final Store store;
    private final Ids ids;
    private final Cases cases;
    private final Households households;
    private final Identities identities;
    private final Consents consents;
    private final Consultations consultations;
    private final Appointments appointments;
    private final Sheets sheets;
    private final Conferences conferences;
    private final Measures measures;
    private final Learning learning;
    private final Resources resources;
    private final ParticipationSupport participation;
    private final Developments development;
    private final Hosts hosts;
    private final Situations situations;
    private final Rules rules;
    private final HandOvers handOvers;
    private final BackUps backUps;
    private final OutreachSupport outreach;
    private final SupportPlans plans;
    private final ProgrammeTags programmeTags;
    private final Reports reports;
    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Intake intake;
    private final Lists lists;
    private final CommunityIssues communityIssues;
    private final WatchOver watchOver;
    private final WelfareMaps welfareMaps;
    private final SmallHelp smallHelp;
    private final Points points;
    private final PlatformMeetings platformMeetings;
    private final Training training;
    private final Bases bases;

    private Marugoto(MunicipalityProfile profile, Store store, Ids ids, ShapeCheck shapes, AccessPolicy access) {
        Clerk trained = TrainingReactions.of(Clerk.over(store), profile, store, ids);
        Clerk reacting = CaseReactions.of(ConferenceReactions.of(trained), profile, store, ids);
        Clerk placing = ParticipationReactions.of(reacting, profile, store, ids);
        Clerk sharing = BaseReactions.of(placing, profile);
        Clerk clerk = PlanReactions.of(sharing, profile, store).reacting(Households.TYPE, Households::follow);
        this.profile = profile;
        this.store = store;
        this.ids = ids;
        this.rules = new Rules(profile);
        this.cases = new Cases(profile, store, clerk, shapes, rules);
        this.handOvers = new HandOvers(profile, cases, ids);
        this.backUps = new BackUps(profile, cases, handOvers, ids);
        this.households = new Households(store, clerk, shapes);
        this.identities = new Identities(store, clerk, shapes);
        this.consents = new Consents(profile, store, clerk, shapes, access);
        this.outreach = new OutreachSupport(store, cases, consents, OutreachCodes.of(profile.codeLists()), ids);
        this.plans = new SupportPlans(profile, store, cases, consents, ids);
        this.programmeTags = new ProgrammeTags(profile, store, clerk, shapes);
        this.reports = new Reports(profile, store, programmeTags);
        this.tasks = new Tasks(profile, store);
        this.consultations = new Consultations(profile, store, clerk, shapes);
        this.appointments = new Appointments(profile, store, clerk, shapes);
        this.sheets = new Sheets(profile, store, clerk, shapes);
        this.campaigns = new Campaigns(store, clerk, shapes, cases, OutreachCodes.of(profile.codeLists()));
        this.conferences = new Conferences(profile, store, clerk, shapes);
        this.measures = new Measures(store, clerk, shapes);
        this.resources = new Resources(store, clerk, shapes, profile);
        this.participation = new ParticipationSupport(profile, store, cases, ids);
        this.development = new Developments(profile, store, clerk, shapes, ids);
        this.hosts = new Hosts(profile, store, clerk, shapes, ids);
        this.situations = new Situations(profile, households);
        Crowd crowd = new Crowd(profile, store, new CaseFeatures(households, situations));
        this.learning = new Learning(profile, store, clerk, shapes, crowd);
        this.lists = new Lists(profile, ReadTables.queries(store), access);
        this.intake = new Intake(store, other -> new Marugoto(profile, other, ids, shapes, access).cases);
        this.communityIssues =
                new CommunityIssues(profile, store, clerk, shapes, access, new CaseFeatures(households, situations));
        this.watchOver = new WatchOver(profile, store, clerk, shapes, access);
        this.welfareMaps = new WelfareMaps(profile, store, clerk, shapes, access);
        Clerk helping = HelpReactions.of(clerk, profile);
        this.smallHelp = new SmallHelp(profile, store, helping, shapes, access, ids);
        this.points = new Points(profile, store, clerk, shapes, access);
        this.platformMeetings = new PlatformMeetings(profile, store, clerk, shapes, ids, development, crowd);
        this.training = new Training(profile, store, clerk, shapes);
        this.bases = new Bases(profile, store, clerk, shapes, access, consultations);
    }

    /** Begins with what differs between municipalities. */
    public static Builder with(MunicipalityProfile profile) {
        return new Builder(profile);
    }

    /** What differs between municipalities. */
    public MunicipalityProfile profile() {
        return profile;
    }

    /** Where things are kept. */
    public Store store() {
        return store;
    }

    /** Where new identifiers come from. */
    public Ids ids() {
        return ids;
    }

    /** Support cases (ケース). */
    public Cases cases() {
        return cases;
    }

    /** Which records are one person (名寄せ). */
    public Identities identities() {
        return identities;
    }

    /** Households (世帯). */
    public Households households() {
        return households;
    }

    /** Hand-overs (つなぎ). */
    public HandOvers handOvers() {
        return handOvers;
    }

    /** Requests for back-up (後方支援). */
    public BackUps backUps() {
        return backUps;
    }

    /** Outreach (アウトリーチ) to single households. */
    public OutreachSupport outreach() {
        return outreach;
    }

    /** Support plans (支援プラン) and support teams. */
    public SupportPlans plans() {
        return plans;
    }

    /** Consents (同意), restrictions (支援措置), and what may be told of a person. */
    public Consents consents() {
        return consents;
    }

    /** Contacts (相談受付), whatever becomes of them. */
    public Consultations consultations() {
        return consultations;
    }

    /** Appointments at desks (相談予約). */
    public Appointments appointments() {
        return appointments;
    }

    /** Forms that are filled in (帳票). */
    public Sheets sheets() {
        return sheets;
    }

    /** Conferences (会議). */
    public Conferences conferences() {
        return conferences;
    }

    /** Gaps (制度の狭間) and the measures (施策) that answer them. */
    public Measures measures() {
        return measures;
    }

    /** Learning cases (振り返り事例). */
    public Learning learning() {
        return learning;
    }

    /** The places of resources (社会資源の枠). */
    public Resources resources() {
        return resources;
    }

    /** Participation support (参加支援). */
    public ParticipationSupport participation() {
        return participation;
    }

    /** Resource development (資源開拓). */
    public Developments development() {
        return development;
    }

    /** The register of hosts (受入先名簿). */
    public Hosts hosts() {
        return hosts;
    }

    /** Situation patterns in households (世帯の状況パターン). */
    public Situations situations() {
        return situations;
    }

    /** The referral rules. */
    public Rules rules() {
        return rules;
    }

    /** What things are accounted under (事業区分). */
    public ProgrammeTags programmeTags() {
        return programmeTags;
    }

    /** What is due (期限管理). */
    public Tasks tasks() {
        return tasks;
    }

    /** Campaigns: outreach before any person is known. */
    public Campaigns campaigns() {
        return campaigns;
    }

    /** Lists, counts and searches (一覧・検索). */
    public Lists lists() {
        return lists;
    }

    /** Intake of what was kept elsewhere, much at once (一括取込). */
    public Intake intake() {
        return intake;
    }

    /** Community issues (地域課題). */
    public CommunityIssues communityIssues() {
        return communityIssues;
    }

    /** Watching over people (見守り). */
    public WatchOver watchOver() {
        return watchOver;
    }

    /** Welfare maps (福祉マップ) of districts. */
    public WelfareMaps welfareMaps() {
        return welfareMaps;
    }

    /** Small help among residents (助け合い). */
    public SmallHelp smallHelp() {
        return smallHelp;
    }

    /** Points for volunteers (ポイント). */
    public Points points() {
        return points;
    }

    /** Platform meetings (連携・協働の場). */
    public PlatformMeetings platformMeetings() {
        return platformMeetings;
    }

    /** Training (研修) and awareness (周知・啓発). */
    public Training training() {
        return training;
    }

    /** Community bases (地域の居場所・拠点). */
    public Bases bases() {
        return bases;
    }

    /** Statistics. */
    public Reports reports() {
        return reports;
    }

    /** Puts a support system together. Not thread-safe. */
    public static final class Builder {
        private final MunicipalityProfile profile;
        private @Nullable Store store;
        private Optional<Ids> ids = Optional.empty();
        private Optional<ShapeCheck> shapes = Optional.empty();
        private AccessPolicy access = AccessPolicy.OPEN;

        private Builder(MunicipalityProfile profile) {
            this.profile = profile;
        }

        /** Where things are kept; required. */
        public Builder store(Store given) {
            store = given;
            return this;
        }

        /** Where new identifiers come from; counted ones by default, which suit tests and simulation only. */
        public Builder ids(Ids given) {
            ids = Optional.of(given);
            return this;
        }

        /** How the shape of commands is checked; {@link ShapeCheck#standard()} by default. */
        public Builder shapes(ShapeCheck given) {
            shapes = Optional.of(given);
            return this;
        }

        /** Who may read what, asked by the rooms that keep what is protected; {@link AccessPolicy#OPEN} by default. */
        public Builder access(AccessPolicy given) {
            access = given;
            return this;
        }

        /**
         * The finished system.
         *
         * @throws IllegalStateException if there is no store
         */
        public Marugoto build() {
            if (store == null) {
                throw new IllegalStateException("A support system needs a store, but found none."
                        + " Maybe begin with .store(new InMemoryStore()).");
            }
            return new Marugoto(
                    profile,
                    store,
                    ids.orElseGet(() -> Ids.counted("N")),
                    shapes.orElseGet(ShapeCheck::standard),
                    access);
        }
    }
}
