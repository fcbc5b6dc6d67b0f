package org.marugoto.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to one stream, messages to the other, both UTF-8 whatever the locale.
 *
 * @param out results
 * @param err messages, faults and progress
 * @param interactive whether somebody watches, so that a progress bar makes sense
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {

    static Terminal standard() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), somebodyWatches());
    }

    /** From JDK 22 on there is a console also where nobody watches, and it can be asked; before, there is none. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean somebodyWatches() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    console.getClass().getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unclear) {
            return false;
        }
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }

    void print(String text) {
        out.print(text);
        out.print('\n');
    }

    void say(String text) {
        err.print(text);
        err.print('\n');
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
