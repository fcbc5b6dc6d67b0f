package org.marugoto.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A file with one line for each case whose commit has returned; a line cut off by a crash counts for nothing. */
final class Acknowledgements implements AutoCloseable {

    private final Optional<FileChannel> file;

    private Acknowledgements(Optional<FileChannel> file) {
        this.file = file;
    }

    /** Nobody wants to know. */
    static Acknowledgements none() {
        return new Acknowledgements(Optional.empty());
    }

    static Acknowledgements appendingTo(Path path) {
        try {
            return new Acknowledgements(
                    Optional.of(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
        } catch (IOException broken) {
            throw new BadInputException("--acks is a file that can be written, but found (" + path + ").");
        }
    }

    static List<String> read(Path path) {
        try {
            String text = Files.readString(path);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return whole.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new BadInputException("--acks is a file that can be read, but found (" + path + ").");
        }
    }

    void add(String id) {
        file.ifPresent(channel -> {
            try {
                channel.write(ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.UTF_8)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    @Override
    public void close() {
        file.ifPresent(channel -> {
            try {
                channel.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
