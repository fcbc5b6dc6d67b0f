package org.marugoto.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.marugoto.agency.Agencies;
import org.marugoto.area.Areas;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.document.YamlNode;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.RuleForm;
import org.marugoto.rule.proof.Acceptance;

/** Reads the rule book of a profile from its files; consulter and needs are declared from the code lists. */
final class RuleBookReader {

    private static final Text CONSULTER = Text.of("相談者", "consulter");
    private static final Text WHO_CAME = Text.of("どなたからのご相談ですか", "Who is asking for advice?");
    private static final Text NEEDS = Text.of("対象者の状況", "needs");
    private static final Text WHICH_NEEDS = Text.of("ほかにどのような状況がありますか", "Which other situations are there?");

    private final ProfileFiles files;
    private final Map<String, CodeList> codeLists;
    private final Faults faults;
    private final RuleForm form;

    RuleBookReader(ProfileFiles files, Areas areas, Map<String, CodeList> codeLists, Faults faults) {
        this.files = files;
        this.codeLists = codeLists;
        this.faults = faults;
        this.form = new RuleForm(faults).facts(intakeFacts()).areas(Profiles.areaTree(areas));
    }

    Optional<RuleBook> read(YamlNode node) {
        node.allowOnly(Set.of("books", "tables"));
        files(node, "books", form::read);
        files(node, "tables", form::table);
        return form.book();
    }

    /** Whom agencies accept and where they send the others; read after the book, whose facts it is about. */
    List<Acceptance> acceptances(YamlNode agencies, Agencies known) {
        List<Acceptance> acceptances = new ArrayList<>();
        for (YamlNode agency : agencies.items()) {
            Optional<AgencyId> id = agency.find("id").flatMap(node -> Nodes.id(node, AgencyId::of));
            Optional<AgencyId> next = agency.find("redirectsTo").flatMap(node -> agency(node, known));
            id.ifPresent(found -> agency.find("accepts")
                    .ifPresent(node -> acceptances.add(new Acceptance(found, form.condition(node), next))));
        }
        return acceptances;
    }

    private static Optional<AgencyId> agency(YamlNode node, Agencies known) {
        Nodes.checkKnown(
                node,
                node.text(),
                known.all().stream().map(found -> found.id().value()).toList());
        return Nodes.id(node, AgencyId::of);
    }

    private void files(YamlNode node, String key, Consumer<Document> read) {
        for (String file : Nodes.texts(node, key)) {
            try {
                read.accept(files.read(file));
            } catch (FaultyDocumentException missing) {
                missing.faults().forEach(faults::add);
            }
        }
    }

    private List<FactDeclaration> intakeFacts() {
        List<FactDeclaration> facts = new ArrayList<>();
        codes(MunicipalityProfile.CONSULTERS)
                .ifPresent(codes -> facts.add(fact("consulter", new FactType.OneCode(codes), CONSULTER, WHO_CAME)));
        codes(MunicipalityProfile.NEEDS)
                .ifPresent(codes -> facts.add(fact("needs", new FactType.CodeSet(codes), NEEDS, WHICH_NEEDS)));
        return facts;
    }

    private Optional<List<String>> codes(String list) {
        return Optional.ofNullable(codeLists.get(list))
                .map(found -> found.codes().stream().map(Code::value).toList())
                .filter(found -> !found.isEmpty());
    }

    private static FactDeclaration fact(String name, FactType type, Text label, Text question) {
        return FactDeclaration.builder()
                .name(name)
                .type(type)
                .source("intake")
                .label(label)
                .question(question)
                .build();
    }
}
