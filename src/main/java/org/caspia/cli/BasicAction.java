package org.caspia.cli;

import picocli.CommandLine.Mixin;

/** A command with the options that every command has. */
abstract class BasicAction implements Action {
    @Mixin
    Common common = new Common();

    @Override
    public final Common common() {
        return common;
    }
}
