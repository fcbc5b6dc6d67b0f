package org.marugoto.bench.rules;
/** One condition of a rule. RANGE/BOOL use lo..hi, IN and ALL/ANY use codes (need ordinals for NEEDS). */
public record Cond(Field field, Op op, int lo, int hi, int[] codes) {
    public enum Op {
        RANGE,
        IN,
        BOOL,
        ALL_OF,
        ANY_OF
    }

    public int mask() {
        int m = 0;
        for (int c : codes) m |= 1 << c;
        return m;
    }

    public boolean test(Consultation c) {
        switch (op) {
            case RANGE: {
                int v = c.code(field);
                return v >= lo && v <= hi;
            }
            case BOOL:
                return c.code(field) == lo;
            case IN: {
                int v = c.code(field);
                for (int x : codes) if (x == v) return true;
                return false;
            }
            case ALL_OF: {
                int m = mask();
                return (c.getNeedsMask() & m) == m;
            }
            default:
                return (c.getNeedsMask() & mask()) != 0;
        }
    }

    public static String name(Field f, int code) {
        return switch (f) {
            case AREA -> Consultation.areaName(code);
            case CONSULTER -> Consulter.values()[code].name();
            case CHANNEL -> Channel.values()[code].name();
            case NEEDS -> Need.values()[code].name();
            default -> throw new IllegalArgumentException(f.name());
        };
    }
    /** FEEL unary test for this column. */
    public String feel() {
        StringBuilder sb = new StringBuilder();
        switch (op) {
            case RANGE -> {
                if (lo == hi) sb.append(lo);
                else if (hi >= field.max) sb.append(">= ").append(lo);
                else if (lo <= field.min) sb.append("<= ").append(hi);
                else sb.append('[').append(lo).append("..").append(hi).append(']');
            }
            case BOOL -> sb.append(lo == 1);
            case IN -> {
                for (int i = 0; i < codes.length; i++)
                    sb.append(i > 0 ? "," : "")
                            .append('"')
                            .append(name(field, codes[i]))
                            .append('"');
            }
            default -> {
                for (int i = 0; i < codes.length; i++)
                    sb.append(i > 0 ? (op == Op.ALL_OF ? " and " : " or ") : "")
                            .append("list contains(?, \"")
                            .append(name(field, codes[i]))
                            .append("\")");
            }
        }
        return sb.toString();
    }
    /** Java/MVEL-ish boolean expression over properties of `v` prefix ("" for DRL patterns). */
    public String juel() {
        String p = field.var;
        StringBuilder sb = new StringBuilder("${");
        switch (op) {
            case RANGE ->
                sb.append(p)
                        .append(" >= ")
                        .append(lo)
                        .append(" && ")
                        .append(p)
                        .append(" <= ")
                        .append(hi);
            case BOOL -> sb.append(p).append(" == ").append(lo == 1);
            case IN -> {
                for (int i = 0; i < codes.length; i++)
                    sb.append(i > 0 ? " || " : "")
                            .append(p)
                            .append(" == '")
                            .append(name(field, codes[i]))
                            .append('\'');
            }
            default -> {
                for (int i = 0; i < codes.length; i++)
                    sb.append(i > 0 ? (op == Op.ALL_OF ? " && " : " || ") : "")
                            .append("needs.contains('")
                            .append(name(field, codes[i]))
                            .append("')");
            }
        }
        return sb.append('}').toString();
    }
}
