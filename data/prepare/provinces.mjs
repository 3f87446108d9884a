// Lines between provinces of one country in the region, from Natural Earth's admin-1 areas.
import fs from "node:fs";
import { feature } from "topojson-client";
import { topology as buildTopology } from "topojson-server";
import { LayerFile } from "./binary.mjs";
import { distanceM, significanceM } from "./geometry.mjs";

/** Countries whose provinces are drawn; rank 1 provinces are wide, rank 3 are small districts. */
const RANKS = {
  KAZ: 1, RUS: 1, CHN: 1, IRN: 1, UKR: 2, UZB: 2, TKM: 1, MNG: 2, TUR: 2, AFG: 2, PAK: 1, IND: 1, SAU: 2, IRQ: 2, SYR: 2, KGZ: 2, TJK: 2,
  GEO: 2, ARM: 3, AZE: 3, ROU: 2, BGR: 3, POL: 2, BLR: 2, GRC: 2, EGY: 2, JOR: 3,
};
const TOLERANCE_M = 300;

export function writeProvinces(out) {
  const all = JSON.parse(fs.readFileSync(new URL("./.cache/provinces.geojson", import.meta.url)));
  const features = all.features.filter((f) => RANKS[f.properties.adm0_a3]).map((f) => ({ ...f, properties: { iso: f.properties.adm0_a3 } }));
  const topology = buildTopology({ provinces: { type: "FeatureCollection", features } }, 1e7);
  const arcs = feature(topology, { type: "GeometryCollection", geometries: topology.arcs.map((_, k) => ({ type: "LineString", arcs: [k] })) }).features;
  const owners = ownersOf(topology);
  const file = new LayerFile({ digits: 4, schema: [{ name: "iso_a3", type: "text" }, { name: "rank", type: "integer" }, { name: "length_km", type: "number" }] });
  let points = 0;
  arcs.forEach((f, k) => {
    const line = f.geometry.coordinates;
    const isos = owners.get(k) ?? [];
    if (isos.length !== 2 || isos[0] !== isos[1]) return;
    const significance = significanceM(line);
    const keep = line.map((_, i) => i).filter((i) => significance[i] >= TOLERANCE_M);
    const km = line.reduce((sum, p, i) => (i ? sum + distanceM(line[i - 1], p) : 0), 0) / 1000;
    points += keep.length;
    file.lines([[file.arc(keep.map((i) => line[i]), keep.map((i) => significance[i]))]], { iso_a3: isos[0], rank: RANKS[isos[0]], length_km: Math.round(km) });
  });
  console.log("provinces", file.features.length, "lines", points, "points");
  file.write(`${out}/provinces.cbm`);
}

function ownersOf(topology) {
  const owners = new Map();
  for (const g of topology.objects.provinces.geometries) {
    for (const ref of g.arcs.flat(3)) {
      const k = ref < 0 ? ~ref : ref;
      owners.set(k, [...(owners.get(k) ?? []), g.properties.iso]);
    }
  }
  return owners;
}
