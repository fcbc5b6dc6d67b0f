package org.marugoto.outreach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;

/**
 * The code lists of outreach: a profile's own where it has them, else the national ones.
 *
 * <p>A visit outcome says by its marks {@code met} and {@code refused} what it means, an end ground by {@code refused};
 * the value of a mark is {@code true}. Immutable and thread-safe.
 */
public final class OutreachCodes {

    /** The code list of visit outcomes (訪問結果). */
    public static final String VISIT_OUTCOMES = "visitOutcomes";

    /** The code list of grounds for ending (終了理由). */
    public static final String END_GROUNDS = "outreachEndGrounds";

    /** The code list of support actions (支援内容). */
    public static final String SUPPORT_ACTIONS = "supportActions";

    private static final Map<String, CodeList> NATIONAL = Map.of(
            VISIT_OUTCOMES,
            CodeList.of(
                    VISIT_OUTCOMES,
                    List.of(
                            code("MET", "面会", "met", "met"),
                            code("ABSENT", "不在", "absent"),
                            code("REFUSED", "拒否", "refused", "refused"),
                            code("THROUGH_THE_DOOR", "ドア越しの会話", "spoke through the door", "met"))),
            END_GROUNDS,
            CodeList.of(
                    END_GROUNDS,
                    List.of(
                            code("CONNECTED", "支援につながった", "connected to support"),
                            code("GOAL_REACHED", "目標達成", "goal reached"),
                            code("MOVED_AWAY", "転居", "moved away"),
                            code("DIED", "死亡", "died"),
                            code("REFUSED", "拒否", "help refused", "refused"),
                            code("CONSENT_REFUSED", "不同意", "consent refused", "refused"))),
            SUPPORT_ACTIONS,
            CodeList.of(
                    SUPPORT_ACTIONS,
                    List.of(
                            code("INFORMATION", "情報提供", "information"),
                            code("LISTENING", "傾聴", "listening"),
                            code("ACCOMPANIMENT", "同行", "accompaniment"),
                            code("PROCEDURE_HELP", "手続支援", "help with procedures"),
                            code("GOODS", "物資の提供", "goods"),
                            code(SupportAction.CONNECTING, "つなぎ", "connecting"),
                            code("WATCHING", "見守り", "watching over"),
                            code("COORDINATION", "連絡調整", "coordination"))));

    private final Map<String, CodeList> own;

    private OutreachCodes(Map<String, CodeList> own) {
        this.own = Map.copyOf(own);
    }

    /** The national code lists. */
    public static OutreachCodes national() {
        return new OutreachCodes(Map.of());
    }

    /** The code lists of a profile; the national one stands in for each that is missing. */
    public static OutreachCodes of(Map<String, CodeList> profile) {
        return new OutreachCodes(profile);
    }

    /**
     * One of the three lists.
     *
     * @throws IllegalArgumentException if there is no list of this id
     */
    public CodeList list(String id) {
        CodeList national = NATIONAL.get(id);
        if (national == null) {
            throw new IllegalArgumentException(
                    "Expected one of the code lists %s, but found (%s).".formatted(NATIONAL.keySet(), id));
        }
        return own.getOrDefault(id, national);
    }

    /** The outcome of a visit with what it means, or empty if the code is unknown. */
    public Optional<VisitOutcome> outcome(String code) {
        return list(VISIT_OUTCOMES)
                .find(code)
                .map(found -> new VisitOutcome(code, isMarked(found, "met"), isMarked(found, "refused")));
    }

    /** The ground for ending with what it means, or empty if the code is unknown. */
    public Optional<EndGround> endGround(String code) {
        return list(END_GROUNDS).find(code).map(found -> new EndGround(code, isMarked(found, "refused")));
    }

    /**
     * What is wrong with the codes of a command: not in its list, or with another meaning than the list gives them. A
     * façade asks before it decides.
     */
    public List<Reason> reasons(OutreachCommand command) {
        if (command instanceof OutreachCommand.RecordVisit visit) {
            return known("visit.outcome", visit.visit().outcome());
        }
        if (command instanceof OutreachCommand.End end) {
            EndGround ground = end.ground();
            return endGround(ground.code()).filter(ground::equals).isPresent()
                    ? List.of()
                    : List.of(unknown("ground", ground.code(), END_GROUNDS));
        }
        return command instanceof OutreachCommand.RecordSupport support
                ? support.entry().actions().stream()
                        .map(SupportAction::code)
                        .filter(code -> !list(SUPPORT_ACTIONS).contains(code))
                        .map(code -> unknown("entry.actions", code, SUPPORT_ACTIONS))
                        .toList()
                : List.of();
    }

    /** What is wrong with the codes of a command, as for a single household. */
    public List<Reason> reasons(CampaignCommand command) {
        if (command instanceof CampaignCommand.Ring ring) {
            return known("outcome", ring.outcome());
        }
        return command instanceof CampaignCommand.GiveHelp help
                        && !list(SUPPORT_ACTIONS).contains(help.kind())
                ? List.of(unknown("kind", help.kind(), SUPPORT_ACTIONS))
                : List.of();
    }

    private List<Reason> known(String field, VisitOutcome outcome) {
        return outcome(outcome.code()).filter(outcome::equals).isPresent()
                ? List.of()
                : List.of(unknown(field, outcome.code(), VISIT_OUTCOMES));
    }

    private Reason unknown(String field, String found, String list) {
        return Reason.of(DocumentFault.UNKNOWN_VALUE)
                .with("name", field)
                .with("expected", list(list).codes().stream().map(Code::value).toList())
                .with("found", found);
    }

    private static boolean isMarked(Code code, String mark) {
        return "true".equals(code.marks().get(mark));
    }

    private static Code code(String value, String ja, String en, String... marks) {
        return new Code(value, Text.of(ja, en), marks.length == 0 ? Map.of() : Map.of(marks[0], "true"));
    }
}
