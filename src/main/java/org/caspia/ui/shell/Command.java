package org.caspia.ui.shell;

/**
 * Something the user can have done, in the palette and on the sheet of shortcuts.
 *
 * @param group under which heading it stands
 * @param title what it does
 * @param keys the keys that do it; empty for none
 * @param action does it
 */
record Command(String group, String title, String keys, Runnable action) {}
