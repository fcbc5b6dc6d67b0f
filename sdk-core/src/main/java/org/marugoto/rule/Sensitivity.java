package org.marugoto.rule;

/** How carefully a fact has to be handled (機微度). */
public enum Sensitivity {
    /** Says nothing about a person on its own. */
    OPEN,
    /** Personal data (個人情報). */
    PERSONAL,
    /** Personal data requiring special care (要配慮個人情報), such as illness or abuse. */
    SENSITIVE
}
