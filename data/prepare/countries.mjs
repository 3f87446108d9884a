// Country coverage of one level: parts with codes, mended boundaries, one topology whose arcs are shared.
import fs from "node:fs";
import isoCountries from "i18n-iso-countries";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mergeArcs } from "topojson-client";
import { topology as buildTopology } from "topojson-server";
import { CUTS, DISPUTED_STRETCHES, PARTS, TAKEN_OUT, UNNUMBERED } from "./facts/boundaries.mjs";
import { NAMES } from "./facts/country-names.mjs";
import { Thinner, untangle } from "./thinning.mjs";
import {
  distanceM, insidePolygon, insideRing, joinPieces, polygonAreaM2, polygonsOf, ringAreaM2, round, significanceM,
} from "./geometry.mjs";

const ATLAS = { world: "countries-110m", continent: "countries-50m", region: "countries-10m" };
const DIGITS = { world: 4, continent: 4, region: 5 };
const CUT_LINE_SIGNIFICANCE_M = { world: 20000, continent: 1500, region: 0 };

/** The box of the region, in which the 1:10m detail is kept whole: west, south, east, north. */
export const REGION_BOX = [18, 22, 98, 62];

export function buildLevel(level, disputedLines) {
  const parts = mergeSameCode(readParts(level));
  for (const taken of TAKEN_OUT) takeOut(parts, taken);
  for (const cut of CUTS.filter((c) => c.levels.includes(level))) cutPart(parts, cut, level, disputedLines);
  const topology = toTopology(parts);
  const thinner = new Thinner(topology, level === "region" ? toleranceAt : () => 0);
  if (level === "region") dropSmallIslands(topology);
  untangle(thinner);
  thinner.apply();
  const arcs = new ArcTable(topology.arcs);
  const geometries = topology.objects.parts.geometries.map((g) => ({ ...g, arcs: asMulti(g) }));
  const merged = dissolveByCode(topology, geometries);
  for (const part of merged) part.polygons = withoutTouches(topology, part.polygons);
  splitAtSeams(arcs, merged);
  splitAtDisputes(arcs, merged);
  return assemble(level, arcs, merged);
}

function readParts(level) {
  const atlas = JSON.parse(fs.readFileSync(new URL(`./node_modules/world-atlas/${ATLAS[level]}.json`, import.meta.url)));
  return feature(atlas, atlas.objects.countries).features.map((f) => {
    const cut = cutAtDateLine(f);
    const polygons = polygonsOf(cut.geometry)
      .map((p) => p.map((ring) => withoutSpikes(ring.map(([x, y]) => [round(x, DIGITS[level]), round(y, DIGITS[level])]))))
      .filter((p) => p[0].length > 3)
      .map((p) => p.filter((ring) => ring.length > 3));
    return { code: codeOf(f), atlasName: f.properties.name, polygons: cut === f ? polygons : polygons.map((p) => p.map(withoutSeamSpurs)).filter((p) => p[0]) };
  });
}

/** Takes out points to which the ring goes and from which it comes straight back, and doubled points. */
function withoutSpikes(ring) {
  const same = (a, b) => a && b && a[0] === b[0] && a[1] === b[1];
  const out = [];
  for (const p of ring) {
    if (same(p, out.at(-1))) continue;
    if (same(p, out.at(-2))) out.pop();
    else out.push(p);
  }
  return out;
}

/** The cut leaves spurs that run along the date line and back: they are taken out, and rings that are nothing else. */
function withoutSeamSpurs(ring) {
  const open = ring.slice(0, -1);
  const inland = open.findIndex(([x]) => Math.abs(x) < 179.99);
  if (inland < 0) return null;
  const turned = [...open.slice(inland), ...open.slice(0, inland), open[inland]];
  const out = [];
  for (const p of turned) {
    const [q, r] = [out.at(-1), out.at(-2)];
    const onLine = q && r && [p, q, r].every(([x]) => Math.abs(x) > 179.9999);
    if (onLine && (p[1] - q[1]) * (q[1] - r[1]) <= 0) out.pop();
    out.push(p);
  }
  return withoutSpikes(out);
}

function codeOf(f) {
  const code = f.id === undefined ? UNNUMBERED[f.properties.name] : isoCountries.numericToAlpha3(f.id);
  if (!code) throw new Error(`no code for ${f.id} ${f.properties.name}`);
  return code;
}

function cutAtDateLine(f) {
  const jumps = polygonsOf(f.geometry).some((p) =>
    p.some((ring) => ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 180)));
  if (!jumps) return f;
  const plane = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);
  const projected = geoProject(f, plane);
  const flip = (ring) => ring.map(([x, y]) => [x, -y]);
  return { ...projected, geometry: { type: "MultiPolygon", coordinates: polygonsOf(projected.geometry).map((p) => p.map(flip)) } };
}

function mergeSameCode(parts) {
  const byCode = new Map();
  for (const part of parts) {
    if (!byCode.has(part.code)) byCode.set(part.code, { code: part.code, atlasName: part.atlasName, polygons: [] });
    byCode.get(part.code).polygons.push(...part.polygons);
  }
  for (const main of parts) if (main.atlasName === "Kazakhstan" || main.atlasName === "India") byCode.get(main.code).atlasName = main.atlasName;
  for (const [code, part] of byCode) if (!part.polygons.length) byCode.delete(code);
  return byCode;
}

function takeOut(parts, { code, from, at }) {
  const source = parts.get(from);
  const taken = source.polygons.filter((p) => insidePolygon(p, at));
  if (taken.length !== 1) throw new Error(`${code}: ${taken.length} polygons of ${from} hold ${at}`);
  source.polygons = source.polygons.filter((p) => !taken.includes(p));
  parts.set(code, { code, polygons: taken });
}

function cutPart(parts, cut, level, disputedLines) {
  const source = parts.get(cut.from);
  const polygon = source.polygons.find((p) => insidePolygon(p, cut.at));
  if (!polygon) throw new Error(`${cut.code}: nothing of ${cut.from} at ${cut.at}`);
  const line = cutLine(cut, level, disputedLines);
  const [one, two] = splitRing(polygon[0], line, cut.code, DIGITS[level]);
  const taken = insideRing(one, cut.at) ? one : two;
  const kept = taken === one ? two : one;
  const holes = polygon.slice(1);
  const holesOf = (ring) => holes.filter((h) => insideRing(ring, h[0]));
  source.polygons = source.polygons.map((p) => (p === polygon ? [kept, ...holesOf(kept)] : p));
  parts.set(cut.code, { code: cut.code, polygons: [[taken, ...holesOf(taken)]] });
}

function cutLine({ line: [name, country], near, code }, level, disputedLines) {
  const pieces = disputedLines.features
    .filter((f) => f.properties.name === name && f.properties.adm0_a3_l === country)
    .filter((f) => f.geometry.coordinates.flat().some((p) => distanceM(p, near) < 60000))
    .flatMap((f) => f.geometry.coordinates);
  const chains = joinPieces(pieces, 8000).sort((a, b) => b.length - a.length);
  if (!chains.length) throw new Error(`${code}: no line`);
  const chain = chains[0];
  const keep = significanceM(chain);
  return chain.filter((_, i) => keep[i] >= CUT_LINE_SIGNIFICANCE_M[level]);
}

/** Splits a closed ring along a line whose ends are moved to the nearest vertices of the ring. */
function splitRing(ring, line, code, digits) {
  const open = ring.slice(0, -1);
  const nearest = (p) => open.reduce((best, q, i) => (distanceM(p, q) < distanceM(p, open[best]) ? i : best), 0);
  const a = nearest(line[0]);
  const b = nearest(line.at(-1));
  const gaps = [distanceM(line[0], open[a]), distanceM(line.at(-1), open[b])].map((d) => Math.round(d));
  console.log(`  cut ${code}: ends moved ${gaps.join(" m, ")} m, ${line.length} points`);
  const nearRing = (p) => open.some((q) => distanceM(p, q) < 400);
  const inner = line.slice(1, -1).filter((p) => insideRing(ring, p) && !nearRing(p)).map(([x, y]) => [round(x, digits), round(y, digits)]);
  const walk = (from, to) => (from <= to ? open.slice(from, to + 1) : open.slice(from).concat(open.slice(0, to + 1)));
  const one = walk(a, b).concat(inner.slice().reverse());
  const two = walk(b, a).concat(inner);
  return [[...one, one[0]], [...two, two[0]]];
}

function toTopology(parts) {
  const features = [...parts.values()].map((p) => ({
    type: "Feature",
    id: p.code,
    properties: { atlasName: p.atlasName },
    geometry: { type: "MultiPolygon", coordinates: p.polygons },
  }));
  return buildTopology({ parts: { type: "FeatureCollection", features } });
}

function asMulti(g) {
  return g.type === "Polygon" ? [g.arcs] : g.arcs;
}

/** Pieces of one code that touch (Baikonur and Kazakhstan) become one, without the line between them. */
function dissolveByCode(topology, geometries) {
  return geometries.map((g) => ({
    code: g.id,
    atlasName: g.properties.atlasName,
    polygons: touchesItself(g) ? mergeArcs(topology, [{ type: "MultiPolygon", arcs: g.arcs }]).arcs : g.arcs,
  }));
}

function touchesItself(g) {
  const all = g.arcs.flat(2).map((r) => (r < 0 ? ~r : r));
  return new Set(all).size !== all.length;
}

/** A ring that comes back to a junction is taken apart there: into further polygons or, where it turns the other way, into holes. */
function withoutTouches(topology, polygons) {
  return polygons.flatMap(([shell, ...holes]) => {
    const turn = Math.sign(ringAreaM2(ringPoints(topology, shell)));
    const loops = loopsOf(topology, shell);
    const outer = loops.filter((l) => Math.sign(ringAreaM2(ringPoints(topology, l))) === turn).map((l) => [l]);
    const inner = [...loops.filter((l) => Math.sign(ringAreaM2(ringPoints(topology, l))) !== turn), ...holes.flatMap((h) => loopsOf(topology, h))];
    for (const hole of inner) {
      const points = ringPoints(topology, hole);
      const home = outer.find(([l]) => points.some((p) => insideRing(ringPoints(topology, l), p)));
      (home ?? outer[0]).push(hole);
    }
    return outer;
  });
}

function loopsOf(topology, refs) {
  const start = (r) => (r < 0 ? topology.arcs[~r].at(-1) : topology.arcs[r][0]).join();
  const loops = [];
  const walk = [];
  for (const ref of refs) {
    const back = walk.findIndex((r) => start(r) === start(ref));
    if (back >= 0) loops.push(walk.splice(back));
    walk.push(ref);
  }
  loops.push(walk);
  return loops;
}

/** Islands outside the region that are too small for its coarser detail, unless they are the largest piece of their country. */
function dropSmallIslands(topology) {
  for (const g of topology.objects.parts.geometries) {
    const polygons = asMulti(g);
    const areas = polygons.map((p) => Math.abs(ringAreaM2(ringPoints(topology, p[0]))));
    const largest = Math.max(...areas);
    g.type = "MultiPolygon";
    g.arcs = polygons.filter((p, i) => areas[i] === largest || areas[i] > smallestIslandM2(ringPoints(topology, p[0])[0]));
  }
}

function outsideDeg([x, y]) {
  return Math.max(0, REGION_BOX[0] - x, x - REGION_BOX[2], REGION_BOX[1] - y, y - REGION_BOX[3]);
}

function toleranceAt(p) {
  return Math.min(1, outsideDeg(p) / 4) * 2200;
}

function smallestIslandM2(p) {
  return Math.min(1, outsideDeg(p) / 4) * 30e6;
}

function ringsOf(topology) {
  return topology.objects.parts.geometries.flatMap((g) => asMulti(g).flat());
}

function ringPoints(topology, refs) {
  return refs.flatMap((r, i) => {
    const arc = r < 0 ? topology.arcs[~r].slice().reverse() : topology.arcs[r];
    return i === 0 ? arc : arc.slice(1);
  });
}

/** Arcs that can be split while references to them stay right. */
class ArcTable {
  constructor(arcs) {
    this.arcs = arcs.map((a) => a.slice());
    this.significance = arcs.map((a) => a.significance ?? significanceM(a));
    this.pieces = new Map();
  }

  /** Splits arc k before each of the given inner vertices. */
  split(k, cuts) {
    const arc = this.arcs[k];
    const sig = this.significance[k];
    const stops = [0, ...[...new Set(cuts)].filter((i) => i > 0 && i < arc.length - 1).sort((a, b) => a - b), arc.length - 1];
    if (stops.length === 2) return;
    const ids = [];
    for (let s = 0; s + 1 < stops.length; s++) {
      const piece = arc.slice(stops[s], stops[s + 1] + 1);
      const m = sig.slice(stops[s], stops[s + 1] + 1);
      m[0] = m[m.length - 1] = Infinity;
      const id = s === 0 ? k : this.arcs.length;
      this.arcs[id] = piece;
      this.significance[id] = m;
      ids.push(id);
    }
    this.pieces.set(k, ids);
  }

  resolve(refs) {
    return refs.flatMap((r) => {
      const ids = this.pieces.get(r < 0 ? ~r : r);
      if (!ids) return [r];
      return r < 0 ? ids.slice().reverse().map((id) => ~id) : ids;
    });
  }

  apply(parts) {
    for (const part of parts) part.polygons = part.polygons.map((p) => p.map((ring) => this.resolve(ring)));
    this.pieces.clear();
  }
}

function onSeam([x, y]) {
  return Math.abs(x) > 179.9999 || y < -89.9;
}

/** The edges along the date line and the pole are no coast: they become arcs of their own. */
function splitAtSeams(arcs, parts) {
  const count = arcs.arcs.length;
  for (let k = 0; k < count; k++) {
    const arc = arcs.arcs[k];
    const seam = arc.map((p, i) => i + 1 < arc.length && isSeamEdge(p, arc[i + 1]));
    arcs.split(k, arc.map((_, i) => i).filter((i) => i > 0 && seam[i] !== seam[i - 1]));
  }
  arcs.apply(parts);
}

function isSeamEdge(a, b) {
  return onSeam(a) && onSeam(b) && (Math.abs(a[0] - b[0]) < 1e-6 || a[1] < -89 || b[1] < -89);
}

function usesOf(parts) {
  const uses = new Map();
  for (const part of parts) {
    for (const ref of part.polygons.flat(2)) {
      const k = ref < 0 ? ~ref : ref;
      if (!uses.has(k)) uses.set(k, []);
      uses.get(k).push({ code: part.code, forward: ref >= 0 });
    }
  }
  return uses;
}

function stretchesOf(codes) {
  return DISPUTED_STRETCHES.filter((s) => codes.includes(s.pair[0]) && codes.includes(s.pair[1]));
}

function inBox([x, y], box) {
  return !box || (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
}

function splitAtDisputes(arcs, parts) {
  for (const [k, sides] of usesOf(parts)) {
    if (sides.length !== 2) continue;
    const boxes = stretchesOf(sides.map((s) => s.code)).filter((s) => s.box);
    if (!boxes.length) continue;
    const arc = arcs.arcs[k];
    const inside = arc.map((p) => boxes.some((s) => inBox(p, s.box)));
    arcs.split(k, arc.map((_, i) => i).filter((i) => i > 0 && inside[i] !== inside[i - 1]));
  }
  arcs.apply(parts);
}

function viewOf(code) {
  const part = PARTS[code];
  return part ? { un: part.un, control: part.control, kind: part.kind } : { un: code, control: code, kind: "country" };
}

function borderOf(arc, left, right) {
  const l = viewOf(left);
  const r = viewOf(right);
  const unDiffers = l.un !== r.un;
  const controlDiffers = l.control !== r.control;
  if (!unDiffers && !controlDiffers) return null;
  const middle = arc[arc.length >> 1];
  const stretch = stretchesOf([left, right]).find((s) => inBox(middle, s.box));
  const breakaway = !unDiffers && [l, r].some((v) => v.kind === "breakaway");
  const status = stretch ? stretch.status ?? "disputed" : breakaway ? "breakaway" : unDiffers ? "recognised" : "disputed";
  return { view: controlDiffers ? "both" : "un", status };
}

function assemble(level, arcs, parts) {
  const uses = usesOf(parts);
  const coast = [];
  const borders = [];
  for (const [k, sides] of uses) {
    const arc = arcs.arcs[k];
    if (sides.length === 1) {
      if (!isSeamEdge(arc[0], arc[1])) coast.push({ arc: k, code: sides[0].code });
    } else if (sides.length === 2) {
      // World atlas rings run clockwise outside, so the land of a ring lies to the right of its direction.
      const rightSide = sides.find((s) => s.forward) ?? sides[0];
      const leftSide = sides.find((s) => s !== rightSide);
      const border = borderOf(arc, leftSide.code, rightSide.code);
      if (border) borders.push({ arc: k, left: leftSide.code, right: rightSide.code, ...border });
    } else {
      throw new Error(`arc ${k} is used ${sides.length} times`);
    }
  }
  const topology = { type: "Topology", arcs: arcs.arcs, objects: {} };
  const land = withoutTouches(topology, mergeArcs(topology, parts.map((p) => ({ type: "MultiPolygon", arcs: p.polygons }))).arcs);
  return { level, digits: DIGITS[level], arcs, parts: parts.map((p) => describe(p, topology)), land, coast, borders, topology };
}

function describe(part, topology) {
  const view = viewOf(part.code);
  const names = NAMES[part.code];
  const iso = isoCountries.getName(part.code, "en");
  const name = PARTS[part.code]?.name ?? names?.[0] ?? iso ?? part.atlasName;
  if (!name) throw new Error(`no name for ${part.code}`);
  const polygonsM2 = part.polygons.map((p) => polygonAreaM2(p.map((ring) => ringPoints(topology, ring))));
  return { ...part, ...view, name, shortName: names?.[1] ?? name, iso2: isoCountries.alpha3ToAlpha2(part.code) ?? "", polygonsM2 };
}

/** The ring's points, from its arc references. */
export function pointsOf(levelData, refs) {
  return ringPoints(levelData.topology, refs);
}

/** The hole of the dissolved land that holds the point, with the islands in it as further rings; null where there is none. */
export function holeAt(levelData, point) {
  for (const polygon of levelData.land) {
    const hole = polygon.slice(1).find((ring) => insideRing(pointsOf(levelData, ring), point));
    if (!hole) continue;
    const shell = pointsOf(levelData, hole);
    const islands = levelData.land.filter((p) => p !== polygon && insideRing(shell, pointsOf(levelData, p[0])[0]));
    return [hole, ...islands.map((p) => p[0])];
  }
  return null;
}

/** The Caspian Sea without its islands. */
export function caspianOf(levelData) {
  const rings = holeAt(levelData, [51, 41.5]);
  if (!rings) throw new Error(`${levelData.level}: no Caspian`);
  return rings;
}
