package org.marugoto.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.CodeList;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.form.Form;
import org.marugoto.form.Forms;

/** What every municipality has unless its profile says otherwise: code lists and forms that are used nationwide. */
final class NationalDefaults {

    private static final ProfileFiles FILES = ProfileFiles.shipped("national");

    private static final List<String> FORMS = List.of(
            "forms/intake.yaml",
            "forms/assessment.yaml",
            "forms/progress.yaml",
            "forms/plan.yaml",
            "forms/evaluation.yaml",
            "forms/meeting.yaml",
            "forms/hand-over.yaml",
            "forms/consent.yaml");

    private NationalDefaults() {}

    /** The national lists, each replaced as a whole by the municipality's own list of the same id. */
    static Map<String, CodeList> codeLists(Map<String, CodeList> own) {
        Faults faults = new Faults();
        Map<String, CodeList> all = new LinkedHashMap<>(YamlNode.parse(FILES.read("code-lists.yaml"), faults)
                .map(CodeListReader::read)
                .orElse(Map.of()));
        faults.throwIfAny();
        all.putAll(own);
        return all;
    }

    /** The national forms, with the codes of these lists. */
    static Forms forms(Map<String, CodeList> codeLists) {
        Faults faults = new Faults();
        FormReader reader = new FormReader(codeLists, Optional.empty());
        List<Form> forms = new ArrayList<>();
        FORMS.forEach(file -> forms.addAll(reader.read(FILES.read(file), faults)));
        faults.throwIfAny();
        return Forms.of(forms);
    }
}
