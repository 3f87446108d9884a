package org.caspia.ui.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the classes of a window without opening one, so that the launcher can keep them ready for quick starts (class-data sharing) on a
 * machine that need not have a screen. The list was taken from a start with {@code -Xlog:class+load}; a class of it that is not there any
 * more, or not on this system, is passed over and costs nothing but a little of the gain.
 */
public final class WindowClasses {
    private static final Logger LOG = Logger.getLogger(WindowClasses.class.getName());
    private static final String LIST = "/org/caspia/ui/window-classes.txt";

    private WindowClasses() {}

    /**
     * Loads what the list names.
     *
     * @return how many classes were found
     */
    public static int load() {
        int found = 0;
        try (InputStream in = WindowClasses.class.getResourceAsStream(LIST)) {
            if (in == null) {
                return 0;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String name = lines.readLine(); name != null; name = lines.readLine()) {
                found += name.startsWith("#") || !isThere(name) ? 0 : 1;
            }
        } catch (IOException unreadable) {
            LOG.log(Level.FINE, "the list of classes cannot be read", unreadable);
        }
        return found;
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, WindowClasses.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError gone) {
            LOG.log(Level.FINEST, "a class of the list is not there", gone);
            return false;
        }
    }
}
