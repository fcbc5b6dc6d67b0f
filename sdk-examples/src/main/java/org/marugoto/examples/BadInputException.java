package org.marugoto.examples;

/** Something given on the command line cannot be used; one clear line says what. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
