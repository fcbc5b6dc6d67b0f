package org.marugoto.rule.dmn;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;

/**
 * Reads the XML of a DMN document with the JDK's own parser. No document type, no entities, nothing is ever fetched;
 * depth and size are bounded.
 */
final class DmnXml {

    /** What is written: DMN 1.3. */
    static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    /** Our own elements. */
    static final String OWN = "https://marugoto.org/dmn/1";

    static final int MAX_DEPTH = 64;
    static final int MAX_CHARACTERS = 16_000_000;

    private static final Set<String> KNOWN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            DMN_1_3,
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/");

    private final Document document;
    private final Faults faults;
    private final Deque<DmnNode> open = new ArrayDeque<>();
    private Optional<DmnNode> root = Optional.empty();

    private DmnXml(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    /** The root element with everything of DMN and of our own below it, or empty and a fault. */
    static Optional<DmnNode> read(Document document, Faults faults) {
        return new DmnXml(document, faults).read();
    }

    private Optional<DmnNode> read() {
        if (document.text().length() > MAX_CHARACTERS) {
            return refuse(1, 0, Reason.of(DmnFault.DMN_NOT_XML).with("found", "> " + MAX_CHARACTERS));
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(document.text()));
            while (xml.hasNext()) {
                Optional<Reason> refusal = step(xml, xml.next());
                if (refusal.isPresent()) {
                    return refuse(at(xml).getLineNumber(), at(xml).getColumnNumber(), refusal.get());
                }
            }
            return root;
        } catch (XMLStreamException broken) {
            return broken(broken.getLocation());
        } catch (RuntimeException unforeseen) {
            // The parser of the JDK has unchecked faults of its own for some broken documents.
            return broken(null);
        }
    }

    private Optional<DmnNode> broken(@Nullable Location where) {
        int line = where == null ? 1 : where.getLineNumber();
        int column = where == null ? 0 : where.getColumnNumber();
        return refuse(line, column, Reason.of(DmnFault.DMN_NOT_XML).with("found", line + ":" + column));
    }

    private Optional<DmnNode> refuse(int line, int column, Reason reason) {
        faults.add(new Fault(document.name(), Math.max(1, line), Math.max(0, column), reason));
        return Optional.empty();
    }

    private Optional<Reason> step(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return start(xml);
            }
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                return Optional.of(Reason.of(DmnFault.DMN_DOCTYPE));
            }
            default -> {}
        }
        return Optional.empty();
    }

    private Optional<Reason> start(XMLStreamReader xml) {
        String namespace = String.valueOf(xml.getNamespaceURI());
        boolean known = KNOWN.contains(namespace) || namespace.equals(OWN);
        DmnNode node = node(xml, namespace);
        if (open.size() >= MAX_DEPTH) {
            return Optional.of(Reason.of(DmnFault.DMN_NOT_XML).with("found", "> " + MAX_DEPTH + " levels"));
        }
        if (open.isEmpty()) {
            if (!KNOWN.contains(namespace) || !node.name().equals("definitions")) {
                return Optional.of(Reason.of(DmnFault.DMN_NOT_DMN).with("found", xml.getName()));
            }
            root = Optional.of(node);
        } else if (known) {
            open.element().add(node);
        }
        open.push(node);
        return Optional.empty();
    }

    private DmnNode node(XMLStreamReader xml, String namespace) {
        String name = namespace.equals(OWN) ? "own:" + xml.getLocalName() : xml.getLocalName();
        DmnNode node = new DmnNode(
                document.name(), name, Math.max(1, at(xml).getLineNumber()), Math.max(0, at(xml).getColumnNumber()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null
                    || xml.getAttributeNamespace(i).isEmpty()) {
                node.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return node;
    }

    private void text(XMLStreamReader xml) {
        if (!open.isEmpty()) {
            open.element().append(xml.getText());
        }
    }

    private static Location at(XMLStreamReader xml) {
        return xml.getLocation();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        return factory;
    }
}
