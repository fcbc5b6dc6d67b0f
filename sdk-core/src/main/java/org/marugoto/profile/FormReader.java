package org.marugoto.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.CodeList;
import org.marugoto.decide.Id;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.document.YamlNode;
import org.marugoto.form.Form;
import org.marugoto.form.FormField;
import org.marugoto.form.FormId;
import org.marugoto.form.FormSection;
import org.marugoto.form.FormVersion;
import org.marugoto.rule.FactDeclaration;

/** Reads the forms of a profile; each file is a list of them. */
final class FormReader {

    private static final Set<String> FORM = Set.of("id", "version", "validFrom", "title", "assumed", "sections");
    private static final Set<String> SECTION = Set.of("id", "title", "words", "fields");

    private final FieldReader fields;

    /**
     * @param codeLists where fields take their codes from
     * @param declared the facts a field can feed; empty if a field may name any, and feeds nothing where there is none
     */
    FormReader(Map<String, CodeList> codeLists, Optional<Map<String, FactDeclaration>> declared) {
        this.fields = new FieldReader(codeLists, declared);
    }

    /** The forms of the files that a list names. */
    List<Form> read(YamlNode list, ProfileFiles files, Faults faults) {
        List<Form> forms = new ArrayList<>();
        for (YamlNode file : list.items()) {
            try {
                forms.addAll(read(files.read(file.text()), faults));
            } catch (FaultyDocumentException missing) {
                missing.faults().forEach(faults::add);
            }
        }
        return forms;
    }

    /** The forms of one file. */
    List<Form> read(Document file, Faults faults) {
        Map<String, Form> forms = new LinkedHashMap<>();
        YamlNode.parse(file, faults).ifPresent(top -> top.items().forEach(node -> read(node, forms)));
        return List.copyOf(forms.values());
    }

    private void read(YamlNode node, Map<String, Form> forms) {
        node.allowOnly(FORM);
        Form.Builder form = Form.builder().title(Nodes.text(node, "title")).assumed(Nodes.flag(node));
        Optional<FormId> id = node.require("id").flatMap(found -> Nodes.id(found, FormId::of));
        int number = node.require("version").map(found -> found.number(1, 9999)).orElse(1);
        node.require("sections").ifPresent(list -> form.sections(sections(list)));
        node.require("validFrom")
                .flatMap(YamlNode::date)
                .ifPresent(from -> id.ifPresent(found -> {
                    FormVersion version = FormVersion.of(found, number);
                    form.validFrom(from).version(version);
                    Nodes.sound(node, form::build)
                            .ifPresent(read ->
                                    Nodes.putOnce(forms, node.require("id").orElse(node), version.toString(), read));
                }));
    }

    private List<FormSection> sections(YamlNode list) {
        Map<String, FormSection> sections = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(SECTION);
            List<FormField> asked = node.find("fields").map(fields::read).orElse(List.of());
            node.require("id")
                    .filter(id -> Nodes.id(id, Id::checked).isPresent())
                    .ifPresent(id -> Nodes.putOnce(sections, id, section(node, id.text(), asked)));
        }
        return List.copyOf(sections.values());
    }

    private static FormSection section(YamlNode node, String id, List<FormField> asked) {
        return new FormSection(id, Nodes.text(node, "title"), node.find("words").map(Nodes::text), asked);
    }
}
