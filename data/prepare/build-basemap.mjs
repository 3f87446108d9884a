// Rebuilds data/basemap. Run by prepare.sh, which fetches the packages first.
import { mkdirSync } from "node:fs";
import { writeAbout } from "./about.mjs";
import { writeCities } from "./cities.mjs";
import { writeLevel } from "./levels.mjs";
import { writeProvinces } from "./provinces.mjs";
import { writeRelief } from "./relief.mjs";
import { writeSeaAreas, writeSeaLabels } from "./seas.mjs";
import { writeWater } from "./water.mjs";

const out = new URL("../basemap", import.meta.url).pathname;
mkdirSync(out, { recursive: true });
writeAbout(out);
for (const level of ["world", "continent", "region"]) writeSeaAreas(writeLevel(level, out), out);
writeSeaLabels(out);
writeProvinces(out);
writeWater(out);
writeCities(out);
writeRelief(new URL("./.cache/etopo5.raw", import.meta.url), out);
