// Rebuilds data/basemap. Run by prepare.sh, which fetches the packages first.
import { mkdirSync } from "node:fs";
import { writeAbout } from "./about.mjs";
import { writeCities } from "./cities.mjs";
import { writeLevel } from "./levels.mjs";
import { writeRelief } from "./relief.mjs";

const out = new URL("../basemap", import.meta.url).pathname;
mkdirSync(out, { recursive: true });
writeAbout(out);
for (const level of ["world", "continent", "region"]) writeLevel(level, out);
writeCities(out);
writeRelief(new URL("./.cache/etopo5.raw", import.meta.url), out);
