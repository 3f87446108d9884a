// Rebuilds data/basemap. Run by prepare.sh, which fetches the packages first.
import { mkdirSync } from "node:fs";
import { writeLevel } from "./levels.mjs";

const out = new URL("../basemap", import.meta.url).pathname;
mkdirSync(out, { recursive: true });
for (const level of ["world", "continent", "region"]) writeLevel(level, out);
