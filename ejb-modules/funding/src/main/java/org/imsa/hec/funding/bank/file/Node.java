package org.imsa.hec.funding.bank.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.imsa.hec.kernel.RuleBroken;

/** A small part of an XML file as a tree: names without namespaces, attributes, text. */
final class Node {
    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 200_000;
    private static final int LONGEST_TEXT = 4_000;

    private final Map<String, String> attributes = new HashMap<>();
    private final List<Node> children = new ArrayList<>();
    private final String name;
    private String text = "";

    private Node(String name) {
        this.name = name;
    }

    /** Reads the element at which the reader stands, to its end. */
    static Node read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0, new int[1]);
    }

    private static Node read(XMLStreamReader xml, int depth, int[] nodes) throws XMLStreamException {
        RuleBroken.unless(depth < DEEPEST && nodes[0]++ < MOST_NODES, "rule.bank.tooLarge");
        Node node = new Node(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                node.children.add(read(xml, depth + 1, nodes));
            } else if (event == XMLStreamConstants.CHARACTERS && text.length() < LONGEST_TEXT) {
                text.append(xml.getText());
            }
        }
        node.text = text.toString().strip();
        return node;
    }

    /** The first node on this way down; an empty one where there is none, so that a way may be followed on. */
    Node at(String... way) {
        Node found = this;
        for (String step : way) {
            found = found.child(step);
        }
        return found;
    }

    private Node child(String wanted) {
        return children.stream()
                .filter(node -> node.name.equals(wanted))
                .findFirst()
                .orElseGet(() -> new Node(wanted));
    }

    List<Node> all(String wanted) {
        return children.stream().filter(node -> node.name.equals(wanted)).toList();
    }

    /** Null if there is none. */
    String text(String... way) {
        String found = at(way).text;
        return found.isEmpty() ? null : found;
    }

    String attribute(String wanted) {
        return attributes.get(wanted);
    }

    boolean isThere() {
        return !children.isEmpty() || !text.isEmpty();
    }
}
