package org.marugoto.bench.rules;

public enum Consulter {
    SELF,
    FAMILY,
    NEIGHBOUR,
    SCHOOL,
    HOSPITAL,
    WELFARE_COMMISSIONER,
    POLICE,
    OTHER_AGENCY
}
