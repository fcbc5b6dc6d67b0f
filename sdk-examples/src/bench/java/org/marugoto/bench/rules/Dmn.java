package org.marugoto.bench.rules;
/** Renders the rule set as a DMN 1.3 COLLECT decision table (FEEL or JUEL cells); the single output is the rule's rank. */
public final class Dmn {
    public static final String NS = "http://bench/referral", ID = "referral";

    public static String xml(RuleSet rs, boolean juel, boolean inputData) {
        StringBuilder s = new StringBuilder(1 << 20);
        s.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"defs\" name=\"referralModel\" namespace=\"")
                .append(NS)
                .append("\">\n");
        if (inputData) {
            s.append(
                    "<itemDefinition name=\"tNeeds\" isCollection=\"true\"><typeRef>string</typeRef></itemDefinition>\n");
            for (Field f : Field.values())
                s.append("<inputData id=\"in_")
                        .append(f.var)
                        .append("\" name=\"")
                        .append(f.var)
                        .append("\"><variable name=\"")
                        .append(f.var)
                        .append("\" typeRef=\"")
                        .append(f == Field.NEEDS ? "tNeeds" : type(f))
                        .append("\"/></inputData>\n");
        }
        s.append("<decision id=\"referral\" name=\"referral\">\n");
        if (inputData) {
            s.append("<variable name=\"referral\"/>");
            for (Field f : Field.values())
                s.append("<informationRequirement id=\"ir_")
                        .append(f.var)
                        .append("\"><requiredInput href=\"#in_")
                        .append(f.var)
                        .append("\"/></informationRequirement>\n");
        }
        s.append("<decisionTable id=\"dt\" hitPolicy=\"COLLECT\">\n");
        for (Field f : Field.values()) {
            s.append("<input id=\"i_")
                    .append(f.var)
                    .append("\" label=\"")
                    .append(f.var)
                    .append("\"><inputExpression id=\"e_")
                    .append(f.var)
                    .append("\"");
            if (f != Field.NEEDS)
                s.append(" typeRef=\"")
                        .append(juel && f.kind == Field.Kind.NUMBER ? "integer" : type(f))
                        .append('"');
            if (juel)
                s.append(" expressionLanguage=\"juel\"><text>${").append(f.var).append("}</text>");
            else s.append("><text>").append(f.var).append("</text>");
            s.append("</inputExpression></input>\n");
        }
        s.append("<output id=\"o\" name=\"rank\" typeRef=\"")
                .append(juel ? "integer" : "number")
                .append("\"/>\n");
        for (RuleDef r : rs.rules) {
            s.append("<rule id=\"r").append(r.id()).append("\">");
            for (Field f : Field.values()) {
                Cond c = null;
                for (Cond x : r.conds()) if (x.field() == f) c = x;
                String t = c == null ? (inputData ? "-" : "") : juel ? c.juel() : c.feel();
                s.append("<inputEntry id=\"r")
                        .append(r.id())
                        .append('_')
                        .append(f.ordinal())
                        .append('"')
                        .append(juel && c != null ? " expressionLanguage=\"juel\"" : "")
                        .append("><text>")
                        .append(t.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                        .append("</text></inputEntry>");
            }
            s.append("<outputEntry id=\"r")
                    .append(r.id())
                    .append("_o\"")
                    .append(juel ? " expressionLanguage=\"juel\"" : "")
                    .append("><text>")
                    .append(juel ? "${" + r.rank() + "}" : "" + r.rank())
                    .append("</text></outputEntry></rule>\n");
        }
        return s.append("</decisionTable></decision></definitions>").toString();
    }

    static String type(Field f) {
        return switch (f.kind) {
            case NUMBER -> "number";
            case BOOL -> "boolean";
            default -> "string";
        };
    }
}
