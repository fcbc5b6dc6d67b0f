package org.marugoto.examples;

/** How far something is, on one line of a terminal; silent where nobody watches. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final Terminal terminal;
    private final String what;
    private final int total;
    private int shown = -1;

    ProgressBar(Terminal terminal, String what, int total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    void at(int done) {
        int filled = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
        if (terminal.interactive() && filled != shown) {
            shown = filled;
            terminal.err()
                    .printf("\r%s [%s%s] %d/%d", what, "#".repeat(filled), ".".repeat(WIDTH - filled), done, total);
            if (done == total) {
                terminal.err().print('\n');
            }
            terminal.err().flush();
        }
    }
}
