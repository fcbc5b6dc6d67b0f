package org.marugoto.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.document.YamlNode;
import org.marugoto.resource.Directory;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.RuleForm;
import org.marugoto.search.Weights;

/**
 * Where profiles come from. Thread-safe.
 */
public final class Profiles {

    private static final List<String> SHIPPED = List.of("chiba", "miyoshi", "toyota");

    private static final FactDeclaration AGE = FactDeclaration.builder()
            .name("age")
            .type(new FactType.Amount("歳", BigDecimal.ZERO, BigDecimal.valueOf(150), 0))
            .source("person")
            .label(Text.of("年齢", "age"))
            .question(Text.of("おいくつですか", "How old is the person?"))
            .build();

    private Profiles() {}

    /** The ids of the profiles that are shipped with the product. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * A profile that is shipped with the product.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public static MunicipalityProfile load(String id) {
        if (!SHIPPED.contains(id)) {
            throw new IllegalArgumentException(
                    "Expected one of the shipped profiles %s, but found (%s). Maybe give a folder."
                            .formatted(SHIPPED, id));
        }
        return load(ProfileFiles.shipped(id));
    }

    /**
     * A profile from its files.
     *
     * @throws FaultyDocumentException with every fault of every file of the profile
     */
    public static MunicipalityProfile load(ProfileFiles files) {
        Document main = files.read(ProfileFiles.MAIN);
        return new ProfileReader(files).read(main);
    }

    /**
     * The directory in one resource file (YAML or JSON), see {@code docs/reference/resources.md}.
     *
     * @param profile whose areas, agencies, codes and facts the file refers to
     * @throws FaultyDocumentException with every fault of the file
     */
    public static Directory directory(Document document, MunicipalityProfile profile) {
        Faults faults = new Faults();
        ResourceReader reader = new ResourceReader(profile, faults);
        reader.read(document);
        faults.throwIfAny();
        return reader.directory();
    }

    /**
     * What reads conditions over the facts and areas of a profile; what is wrong goes to the document's faults. The age in
     * years, {@code age}, is always one of the facts.
     */
    public static RuleForm conditions(MunicipalityProfile profile, Faults faults) {
        return new RuleForm(faults)
                .facts(profile.rules().facts())
                .facts(List.of(AGE))
                .areas(areaTree(profile.areas()));
    }

    /**
     * How much each part of the score of a search counts, as the key {@code search: weights:} says it; what is wrong goes to
     * the document's faults.
     *
     * @param node a mapping of parts to points
     * @param usual what parts that are not named count
     * @return the usual ones where the node is at fault
     */
    public static Weights weights(YamlNode node, Weights usual) {
        return SearchReader.weights(node, usual).orElse(usual);
    }

    static AreaTree areaTree(Areas areas) {
        Map<String, Set<String>> containing = new TreeMap<>();
        areas.all()
                .forEach(area -> containing.put(
                        area.id().value(),
                        new TreeSet<>(areas.containers(area.id()).stream()
                                .map(Id::value)
                                .toList())));
        return AreaTree.of(containing);
    }
}
