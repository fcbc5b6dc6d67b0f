package org.marugoto.examples;

/** How things of one sort are drawn: a colour and a pattern, so that nobody has to tell colours apart. */
enum Look {
    STRIPES("#0b5394"),
    DOTS("#8a3b00"),
    GRID("#1b6e3a"),
    BARS("#7a1f6b"),
    ROWS("#5a4a00"),
    BACK("#a61c00"),
    MESH("#0b5394"),
    RINGS("#1b6e3a"),
    CHECKS("#8a3b00"),
    DASHES("#7a1f6b"),
    PLAIN("#4a4a4a");

    /** Each pattern: its colour upon white, so that it can be told apart in grey and in print as well. */
    static final String DEFINITIONS = """
            <defs>
            <pattern id="STRIPES" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect width="8" height="8" fill="#ffffff"/><rect width="3" height="8" fill="#0b5394"/></pattern>
            <pattern id="DOTS" width="8" height="8" patternUnits="userSpaceOnUse">\
            <rect width="8" height="8" fill="#ffffff"/><circle cx="4" cy="4" r="2" fill="#8a3b00"/></pattern>
            <pattern id="GRID" width="8" height="8" patternUnits="userSpaceOnUse">\
            <rect width="8" height="8" fill="#ffffff"/><path d="M0 0H8M0 0V8" stroke="#1b6e3a" stroke-width="3"/></pattern>
            <pattern id="BARS" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect width="6" height="6" fill="#ffffff"/><rect width="3" height="6" fill="#7a1f6b"/></pattern>
            <pattern id="ROWS" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect width="6" height="6" fill="#ffffff"/><rect width="6" height="3" fill="#5a4a00"/></pattern>
            <pattern id="BACK" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">\
            <rect width="8" height="8" fill="#ffffff"/><rect width="3" height="8" fill="#a61c00"/></pattern>
            <pattern id="MESH" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect width="7" height="7" fill="#ffffff"/><path d="M0 0H7M0 0V7" stroke="#0b5394" stroke-width="2"/></pattern>
            <pattern id="RINGS" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="10" height="10" fill="#ffffff"/>\
            <circle cx="5" cy="5" r="3" fill="none" stroke="#1b6e3a" stroke-width="2"/></pattern>
            <pattern id="CHECKS" width="8" height="8" patternUnits="userSpaceOnUse">\
            <rect width="8" height="8" fill="#ffffff"/><path d="M0 0H4V4H0ZM4 4H8V8H4Z" fill="#8a3b00"/></pattern>
            <pattern id="DASHES" width="10" height="8" patternUnits="userSpaceOnUse">\
            <rect width="10" height="8" fill="#ffffff"/><path d="M1 2H6M6 6H10M0 6H1" stroke="#7a1f6b" stroke-width="2"/></pattern>
            </defs>
            """;

    private final String colour;

    Look(String colour) {
        this.colour = colour;
    }

    /** The look of the n-th sort; plain from the eleventh on, since nobody tells more patterns apart. */
    static Look of(int sort) {
        Look[] all = values();
        return all[Math.min(sort, all.length - 1)];
    }

    String attributes() {
        String fill = this == PLAIN ? "#d9d9d9" : "url(#" + name() + ")";
        return "fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"".formatted(fill, colour);
    }
}
