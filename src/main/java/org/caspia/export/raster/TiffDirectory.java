package org.caspia.export.raster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The directory of a TIFF file (TIFF 6.0, section 2): tags in ascending order, long values behind them. Little endian. */
final class TiffDirectory {
    private static final int ENTRY_BYTES = 12;
    private static final int INLINE_BYTES = 4;

    /** One tag; the numbers of the types are those of the specification. */
    @SuppressWarnings("ArrayRecordComponent") // made here, written once and never compared
    private record Entry(int type, int count, byte[] value) {}

    private final Map<Integer, Entry> entries = new TreeMap<>();

    TiffDirectory shorts(int tag, int... values) {
        byte[] bytes = new byte[2 * values.length];
        ByteBuffer view = littleEndian(bytes);
        for (int value : values) {
            view.putShort((short) value);
        }
        return put(tag, 3, values.length, bytes);
    }

    TiffDirectory longs(int tag, long... values) {
        byte[] bytes = new byte[4 * values.length];
        ByteBuffer view = littleEndian(bytes);
        for (long value : values) {
            view.putInt((int) value);
        }
        return put(tag, 4, values.length, bytes);
    }

    TiffDirectory doubles(int tag, double... values) {
        byte[] bytes = new byte[8 * values.length];
        ByteBuffer view = littleEndian(bytes);
        for (double value : values) {
            view.putDouble(value);
        }
        return put(tag, 12, values.length, bytes);
    }

    /** Stores a positive number as a fraction of thousandths. */
    TiffDirectory rational(int tag, double value) {
        byte[] bytes = new byte[8];
        littleEndian(bytes).putInt((int) Math.round(value * 1000)).putInt(1000);
        return put(tag, 5, 1, bytes);
    }

    /** Stores text; letters beyond ASCII are kept as UTF-8, which readers of our day expect. */
    TiffDirectory text(int tag, String value) {
        byte[] bytes = (value + "\0").getBytes(StandardCharsets.UTF_8);
        return put(tag, 2, bytes.length, bytes);
    }

    /** Returns the bytes of the directory and of its long values, for a directory that stands at the given place in the file. */
    byte[] toBytes(int at) {
        int directoryBytes = 2 + entries.size() * ENTRY_BYTES + 4;
        int valuesBytes =
                entries.values().stream().mapToInt(TiffDirectory::outsideBytes).sum();
        byte[] bytes = new byte[directoryBytes + valuesBytes];
        ByteBuffer out = littleEndian(bytes);
        out.putShort((short) entries.size());
        int valueAt = directoryBytes;
        for (var tag : entries.entrySet()) {
            Entry entry = tag.getValue();
            out.putShort((short) (int) tag.getKey()).putShort((short) entry.type());
            out.putInt(entry.count());
            if (entry.value().length <= INLINE_BYTES) {
                out.put(Arrays.copyOf(entry.value(), INLINE_BYTES));
            } else {
                out.putInt(at + valueAt);
                out.put(valueAt, entry.value());
                valueAt += outsideBytes(entry);
            }
        }
        out.putInt(0); // no further directory
        return bytes;
    }

    private static int outsideBytes(Entry entry) {
        int length = entry.value().length;
        return length <= INLINE_BYTES ? 0 : length + (length & 1);
    }

    private TiffDirectory put(int tag, int type, int count, byte[] value) {
        entries.put(tag, new Entry(type, count, value));
        return this;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
