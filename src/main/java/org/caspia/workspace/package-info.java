/**
 * The saved document: what a person works on, in one file. A {@link org.caspia.workspace.Project} is a value, so that two of them tell whether
 * something has changed; {@link org.caspia.workspace.ProjectJson} makes it bytes and back. Articles are kept whole, with their text, so that a
 * project needs no other file.
 */
@NullMarked
package org.caspia.workspace;

import org.jspecify.annotations.NullMarked;
