// Lakes and rivers of the three levels, from GSHHG and WDBII as dumped by GMT (see prepare.sh).
import fs from "node:fs";
import polygonClipping from "polygon-clipping";
import { LayerFile } from "./binary.mjs";
import { REGION_BOX } from "./countries.mjs";
import { ADDED_LAKES, ARAL, LAKES } from "./facts/lakes.mjs";
import { distanceM, insideRing, ringAreaM2, significanceM } from "./geometry.mjs";
import { ADDED_RIVERS } from "./facts/rivers.mjs";
import { namedRivers, readSegments } from "./river-network.mjs";

const LAKE_RULES = {
  region: { digits: 5, smallestKm2: 12, toleranceM: 0 },
  continent: { digits: 4, smallestKm2: 400, toleranceM: 1500 },
  world: { digits: 4, smallestKm2: 6000, toleranceM: 9000 },
};
const RIVER_RULES = {
  region: { digits: 5, toleranceM: 150, lowestRank: 9, shortestKm: 12 },
  continent: { digits: 4, toleranceM: 1800, lowestRank: 4, shortestKm: 80 },
  world: { digits: 4, toleranceM: 9000, lowestRank: 2, shortestKm: 500 },
};
const LAKE_SCHEMA = ["name:text", "rank:integer", "area_km2:number", "exactness:text"].map(column);
const RIVER_SCHEMA = ["name:text", "rank:integer", "length_km:number"].map(column);

function column(s) {
  const [name, type] = s.split(":");
  return { name, type };
}

export function writeWater(out) {
  const lakes = readLakes();
  const rivers = readRivers(lakes);
  for (const level of ["world", "continent", "region"]) {
    writeLakes(lakes, LAKE_RULES[level], level, out);
    writeRivers(rivers, RIVER_RULES[level], level, out);
  }
}

function outsideDeg([x, y]) {
  return Math.max(0, REGION_BOX[0] - x, x - REGION_BOX[2], REGION_BOX[1] - y, y - REGION_BOX[3]);
}

// ---- lakes

function readLakes() {
  const fine = toRings("lakes-h.txt");
  const islands = toRings("isles-h.txt");
  const coarse = toRings("lakes-i.txt");
  const inFine = (ring) => ring.every((p) => outsideDeg(p) < 5);
  const all = [...fine.filter(inFine).map((ring) => [ring]), ...coarse.filter((r) => !inFine(r)).map((ring) => [ring])];
  for (const island of islands) all.find((lake) => insideRing(lake[0], island[0]))?.push(island);
  const lakes = all
    .filter(([ring]) => !insideRing(ring, [51, 41.5]))
    .flatMap((lake) => (insideRing(lake[0], ARAL.old) ? aralToday(lake[0]) : [{ rings: lake, exactness: "exact" }]));
  lakes.push(...ADDED_LAKES.map(([name, rank, ring]) => ({ name, rank, rings: [rounded([...ring, ring[0]])], exactness: "schematic" })));
  for (const lake of lakes) {
    lake.km2 = Math.abs(ringAreaM2(lake.rings[0])) / 1e6;
    const fact = LAKES.find(([, point]) => insideRing(lake.rings[0], point));
    lake.name ??= fact?.[0] ?? "";
    lake.rank ??= fact?.[2] ?? (lake.km2 > 3000 ? 3 : lake.km2 > 800 ? 5 : lake.km2 > 150 ? 6 : 7);
  }
  for (const [name, point, rank] of LAKES) {
    if (lakes.some((l) => l.name === name)) continue;
    const near = lakes.filter((l) => !l.name && l.rings[0].some((p) => distanceM(p, point) < 15000)).sort((a, b) => b.km2 - a.km2)[0];
    if (near) Object.assign(near, { name, rank });
  }
  for (const [name] of LAKES) if (!lakes.some((l) => l.name === name)) console.log(`  lake not found: ${name}`);
  return lakes.sort((a, b) => b.km2 - a.km2);
}

/** Cuts the corners of a hand-drawn ring twice (Chaikin), so that it does not look more exact than it is. */
function rounded(ring) {
  let r = ring;
  for (let k = 0; k < 2; k++) {
    const next = [];
    for (let i = 1; i < r.length; i++) {
      const [a, b] = [r[i - 1], r[i]];
      next.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25], [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
    }
    r = [...next, next[0]];
  }
  return r;
}

function toRings(fileName) {
  const chains = joinExact(readSegments(new URL(`./.cache/${fileName}`, import.meta.url)));
  return chains.filter((c) => c.length > 3 && c[0][0] === c.at(-1)[0] && c[0][1] === c.at(-1)[1]);
}

/** Joins pieces whose ends are the same point; at a point of more than two ends nothing is joined. */
export function joinExact(pieces) {
  const key = ([x, y]) => `${x},${y}`;
  const ends = new Map();
  const add = (p, i) => ends.set(key(p), [...(ends.get(key(p)) ?? []), i]);
  pieces.forEach((p, i) => {
    add(p[0], i);
    add(p.at(-1), i);
  });
  const used = new Set();
  const chains = [];
  const follow = (chain) => {
    for (;;) {
      const here = ends.get(key(chain.at(-1)));
      if (here.length !== 2) return chain;
      const next = here.find((i) => !used.has(i));
      if (next === undefined) return chain;
      used.add(next);
      const piece = key(pieces[next][0]) === key(chain.at(-1)) ? pieces[next] : pieces[next].slice().reverse();
      chain.push(...piece.slice(1));
    }
  };
  pieces.forEach((piece, i) => {
    if (used.has(i)) return;
    used.add(i);
    const forward = follow(piece.slice());
    chains.push(follow(forward.reverse()));
  });
  return chains;
}

function aralToday(oldShore) {
  return ARAL.remnants.flatMap(([name, rank, outline]) =>
    polygonClipping.intersection([oldShore], [[...outline, outline[0]]])
      .sort((a, b) => Math.abs(ringAreaM2(b[0])) - Math.abs(ringAreaM2(a[0])))
      .slice(0, 1)
      .map((rings) => ({ name, rank, rings: [rounded(rings[0])], exactness: "schematic" })));
}

function writeLakes(lakes, rule, level, out) {
  const file = new LayerFile({ digits: rule.digits, schema: LAKE_SCHEMA });
  for (const lake of lakes) {
    const outside = outsideDeg(lake.rings[0][0]) > 0;
    if (lake.km2 < (level === "region" && outside ? 250 : rule.smallestKm2)) continue;
    if (level !== "region" && !lake.name && compactness(lake.rings[0]) < 0.03) continue;
    const rings = lake.rings.map((r) => thinRing(r, outside ? Math.max(rule.toleranceM, 1200) : rule.toleranceM)).filter((r) => r);
    if (!rings.length || rings[0].points.length < 4) continue;
    const refs = rings.map((r) => [file.arc(r.points, r.significance)]);
    file.polygons([refs], { name: lake.name, rank: lake.rank, area_km2: Math.round(lake.km2 * 10) / 10, exactness: lake.exactness });
  }
  console.log(`  ${level} lakes ${file.features.length}`);
  file.write(`${out}/${level}/lakes.cbm`);
}

/** 1 for a circle, near 0 for the wide stretch of a river, which the river line already draws at coarse levels. */
function compactness(ring) {
  return (4 * Math.PI * Math.abs(ringAreaM2(ring))) / (lengthKm(ring) * 1000) ** 2;
}

function thinRing(ring, toleranceM) {
  const significance = significanceM(ring);
  const keep = ring.map((_, i) => i).filter((i) => significance[i] >= toleranceM);
  if (keep.length < 4) return null;
  return { points: keep.map((i) => ring[i]), significance: keep.map((i) => significance[i]) };
}

// ---- rivers

function readRivers(lakes) {
  const segments = [
    ...[0, 1, 2, 3, 4].flatMap((k) => readSegments(new URL(`./.cache/rivers-h-${k}.txt`, import.meta.url)).map((points) => ({ points, order: k }))),
    ...[0, 1, 2, 3].flatMap((k) =>
      readSegments(new URL(`./.cache/rivers-i-${k}.txt`, import.meta.url)).filter(outsideFine).map((points) => ({ points, order: k }))),
  ];
  const { named, rest } = namedRivers(segments, lakes.filter((l) => l.exactness === "exact" && l.km2 > 5).map((l) => l.rings[0]));
  const unnamed = [0, 1, 2, 3, 4].flatMap((order) =>
    joinExact(rest.filter((s) => s.order === order).map((s) => s.points)).map((points) => ({ name: "", rank: order < 2 ? 5 : 4 + order, points })));
  named.push(...ADDED_RIVERS.map(([name, rank, points]) => ({ name, rank, points })));
  for (const river of [...named, ...unnamed]) {
    river.km = lengthKm(river.points);
    river.pieces ??= [river.points];
  }
  return [...named, ...unnamed];
}

/** The fine rivers cover 12 W to 105 E and 15 N to 70 N. */
function outsideFine(points) {
  return !points.some(([x, y]) => x > -12 && x < 105 && y > 15 && y < 70);
}

function lengthKm(points) {
  return points.reduce((sum, p, i) => (i ? sum + distanceM(points[i - 1], p) : 0), 0) / 1000;
}

function writeRivers(rivers, rule, level, out) {
  const file = new LayerFile({ digits: rule.digits, schema: RIVER_SCHEMA });
  for (const river of rivers) {
    if (river.rank > rule.lowestRank || river.km < rule.shortestKm) continue;
    const outside = outsideDeg(river.points[0]) > 3;
    if (!river.name && (outside ? river.rank > 5 || river.km < 150 : river.rank > 7 && river.km < 40)) continue;
    const tolerance = (p) => Math.max(rule.toleranceM, Math.min(1, outsideDeg(p) / 4) * 1800);
    const lines = (level === "region" ? river.pieces : [river.points]).map((points) => {
      const significance = significanceM(points);
      const keep = points.map((_, i) => i).filter((i) => significance[i] >= tolerance(points[i]));
      return [file.arc(keep.map((i) => points[i]), keep.map((i) => significance[i]))];
    });
    file.lines(lines, { name: river.name, rank: river.rank, length_km: Math.round(river.km) });
  }
  console.log(`  ${level} rivers ${file.features.length}`);
  file.write(`${out}/${level}/rivers.cbm`);
}
