// Writes the boundary note and the credits that the program shows.
import { writeFileSync } from "node:fs";
import { BOUNDARY_NOTE } from "./facts/boundaries.mjs";
import { CREDITS } from "./facts/credits.mjs";

export function writeAbout(out) {
  const lines = [["note", BOUNDARY_NOTE], ...CREDITS.map((c) => ["credit", ...c])];
  writeFileSync(`${out}/about.tsv`, lines.map((l) => l.join("\t") + "\n").join(""));
}
