package org.caspia.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;

/** A process in which every attempt to open a socket ends it; it then draws a map and reads an article. */
public final class BlockedSockets {
    private BlockedSockets() {}

    private static IllegalStateException blocked() {
        new IllegalStateException("a socket was opened").printStackTrace();
        Runtime.getRuntime().halt(99);
        return new IllegalStateException("blocked");
    }

    public static void main(String[] arguments) throws IOException {
        block();
        int drawn = Cli.run(
                List.of(
                        "render",
                        "--out",
                        arguments[0],
                        "--size",
                        "400x300",
                        "--article",
                        "seeds/azerbaijans-pivot-to-central-asia.txt"),
                Terminal.standard());
        int read = Cli.run(List.of("extract", "seeds/azerbaijans-pivot-to-central-asia.txt"), Terminal.standard());
        int filtered = Cli.run(List.of("extract", "--jsonl", "/dev/null"), Terminal.standard());
        Runtime.getRuntime().halt(drawn == 0 && read == 0 && filtered == 0 ? 0 : 1);
    }

    @SuppressWarnings("deprecation") // there is no other way to see every socket of a process
    private static void block() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw blocked();
        });
        ServerSocket.setSocketFactory(() -> {
            throw blocked();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw blocked();
        });
    }

    /** Opens no channel. */
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw blocked();
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw blocked();
        }

        @Override
        public Pipe openPipe() {
            throw blocked();
        }

        @Override
        public AbstractSelector openSelector() {
            throw blocked();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw blocked();
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw blocked();
        }
    }
}
