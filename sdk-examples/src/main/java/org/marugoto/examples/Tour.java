package org.marugoto.examples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marugoto.Marugoto;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.CaseStatistics;
import org.marugoto.report.MicroData;

/** The tour, step by step, on the public API only: what a vendor would write. */
final class Tour {

    private static final Text TITLE = Text.of(
            "福祉まるごとサポートセンター（千葉市）: 受付から公表統計まで",
            "The Fukushi Marugoto Support Center of Chiba: from intake to the published tables");
    private static final Text DATABASE = Text.of("データベース", "database");
    private static final Text TAKEN_IN =
            Text.of("受付: %d ケース、延べ %d 件（このうち今回の受付 %d ケース）", "intake: %d cases, %d contacts (%d cases new in this run)");
    private static final Text EXAMPLES = Text.of("相談事例①～④", "Consultation examples ① to ④");
    private static final Text TABLES = Text.of("公表値と計算値", "Published and computed");

    private final Terminal terminal;
    private final Locale locale;
    private final String url;
    private final Acknowledgements acknowledged;
    private final MunicipalityProfile profile = Profiles.load("chiba");

    Tour(Terminal terminal, Locale locale, String url, Acknowledgements acknowledged) {
        this.terminal = terminal;
        this.locale = locale;
        this.url = url;
        this.acknowledged = acknowledged;
    }

    /** Whether every published cell was reproduced and the store is sound. */
    boolean run() {
        terminal.print(TITLE.in(locale));
        terminal.print(DATABASE.in(locale) + ": " + url);
        PublishedTables tables;
        try (Database database = Database.open(url)) {
            Marugoto marugoto =
                    Marugoto.with(profile).store(database.store(profile)).build();
            takeIn(marugoto);
            terminal.print("\n" + EXAMPLES.in(locale));
            new ExampleCases(terminal, locale, marugoto).run();
            tables = compare(marugoto);
        }
        boolean sound = reopenAndCheck();
        terminal.print("tour: %d of %d published cells reproduced; store check: %s"
                .formatted(tables.reproduced(), tables.cells(), sound ? "ok" : "state and journal differ"));
        return tables.allAgree() && sound;
    }

    private void takeIn(Marugoto marugoto) {
        List<CaseHistory> histories = MicroData.read(
                        ChibaData.cases(),
                        ChibaData.contacts(),
                        marugoto.reports().codes())
                .histories();
        Occasion now = Asking.now(profile);
        ProgressBar progress = new ProgressBar(terminal, "intake", histories.size());
        int fresh = 0;
        int contacts = 0;
        for (int i = 0; i < histories.size(); i++) {
            CaseHistory history = histories.get(i);
            fresh += marugoto.cases().takeIn(history, now) ? 1 : 0;
            contacts += history.contacts().size();
            acknowledged.add(history.caseId());
            progress.at(i + 1);
        }
        terminal.print(TAKEN_IN.in(locale).formatted(histories.size(), contacts, fresh));
    }

    private PublishedTables compare(Marugoto marugoto) {
        Occasion counting = Asking.now(profile).purpose(Occasion.STATISTICS);
        PublishedTables tables = PublishedTables.read(profile, locale);
        CaseStatistics computed = marugoto.reports()
                .cases(
                        Optional.of(tables.period().from()),
                        Optional.of(tables.period().to()),
                        counting);
        terminal.print("\n" + TABLES.in(locale));
        terminal.print(tables.besides(computed));
        return tables;
    }

    private boolean reopenAndCheck() {
        try (Database database = Database.open(url)) {
            StoreCheck check = StoreCheck.of(database.store(profile));
            return Marugoto.TYPES.stream().allMatch(type -> check.check(type).ok());
        }
    }
}
