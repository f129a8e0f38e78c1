/** The command {@code rawi}: its subcommands, what it prints, and its exit codes. */
package rawi.cli;
