// Where a country's name stands: a point (pole of inaccessibility of the largest piece) and a gently bent path along its long axis.
import { geoAzimuthalEqualArea } from "d3-geo";
import polylabel from "polylabel";
import { pointsOf } from "./countries.mjs";
import { LABEL_ANCHORS, LABEL_RANKS } from "./facts/labels.mjs";
import { boundsOf, insidePolygon, round } from "./geometry.mjs";

const SLICES = 48;
const PATH_POINTS = 13;
const RANK_AREAS_KM2 = [3e6, 1e6, 4e5, 1.5e5, 5e4, 1e4];

/** Code of the part to {point, path, rank}. */
export function countryLabels(data) {
  return new Map(data.parts.map((part) => [part.code, labelOf(data, part)]));
}

function labelOf(data, part) {
  const i = part.polygonsM2.indexOf(Math.max(...part.polygonsM2));
  const areaKm2 = part.polygonsM2[i] / 1e6;
  const geographic = part.polygons[i].map((ring) => pointsOf(data, ring));
  const rank = LABEL_RANKS[part.code] ?? rankOf(areaKm2);
  const box = boundsOf(geographic[0]);
  if (part.code === "ATA") return { point: [20, -80], path: null, rank: 5 };
  const plane = geoAzimuthalEqualArea().rotate([-(box[0] + box[2]) / 2, -(box[1] + box[3]) / 2]).scale(1000).translate([0, 0]).precision(0);
  const polygon = geographic.map((ring) => ring.map((p) => plane(p)).map(([x, y]) => [x, -y]));
  const toGeographic = ([x, y]) => plane.invert([x, -y]).map((v) => round(v, 3));
  const anchor = LABEL_ANCHORS[part.code];
  const point = anchor ? plane(anchor) : polylabel(polygon, 0.05);
  if (anchor) point[1] = -point[1];
  const path = anchor ? null : axisPath(polygon);
  return { point: toGeographic([point[0], point[1]]), path: path?.map(toGeographic) ?? null, rank };
}

function rankOf(areaKm2) {
  const rank = RANK_AREAS_KM2.findIndex((a) => areaKm2 >= a);
  return rank < 0 ? RANK_AREAS_KM2.length : rank;
}

function axisPath(polygon) {
  const { angle, centre } = longAxis(polygon);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const turn = ([x, y]) => [(x - centre[0]) * c + (y - centre[1]) * s, -(x - centre[0]) * s + (y - centre[1]) * c];
  const back = ([u, v]) => [centre[0] + u * c - v * s, centre[1] + u * s + v * c];
  const turned = polygon.map((ring) => ring.map(turn));
  const slices = spine(turned);
  if (slices.length < 6) return null;
  const curve = fitQuadratic(slices);
  const [from, to] = insideRun(turned, slices, curve);
  if (!(to > from)) return null;
  const path = [];
  for (let i = 0; i < PATH_POINTS; i++) {
    const u = from + ((to - from) * i) / (PATH_POINTS - 1);
    path.push(back([u, curve(u)]));
  }
  return path;
}

/** Direction of the longest spread of the area; names do not climb steeper than 38 degrees unless the country is a strip. */
function longAxis(polygon) {
  const [x0, y0, x1, y1] = boundsOf(polygon[0]);
  const inside = [];
  for (let i = 0.5; i < 60; i++) {
    for (let j = 0.5; j < 60; j++) {
      const p = [x0 + ((x1 - x0) * i) / 60, y0 + ((y1 - y0) * j) / 60];
      if (insidePolygon(polygon, p)) inside.push(p);
    }
  }
  if (!inside.length) return { angle: 0, centre: [(x0 + x1) / 2, (y0 + y1) / 2] };
  const mean = (k) => inside.reduce((sum, p) => sum + p[k], 0) / inside.length;
  const centre = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of inside) {
    xx += (x - centre[0]) ** 2;
    xy += (x - centre[0]) * (y - centre[1]);
    yy += (y - centre[1]) ** 2;
  }
  let angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const root = Math.hypot(xx - yy, 2 * xy);
  const elongation = Math.sqrt((xx + yy + root) / Math.max(1e-9, xx + yy - root));
  const steepest = (38 * Math.PI) / 180;
  if (elongation < 1.25) angle = 0;
  else if (Math.abs(angle) > steepest && elongation < 2.2) angle = elongation < 1.6 ? 0 : Math.sign(angle) * steepest * (Math.abs(angle) > 1.2 ? 0 : 1);
  return { angle, centre };
}

function spine(polygon) {
  const [u0, , u1] = boundsOf(polygon[0]);
  const slices = [];
  for (let i = 1; i < SLICES; i++) {
    const u = u0 + ((u1 - u0) * i) / SLICES;
    const runs = crossings(polygon, u);
    const longest = runs.reduce((best, r) => (r[1] - r[0] > best[1] - best[0] ? r : best), [0, 0]);
    if (longest[1] > longest[0]) slices.push({ u, v: (longest[0] + longest[1]) / 2, width: longest[1] - longest[0], runs });
  }
  return slices;
}

function crossings(polygon, u) {
  const vs = [];
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a[0] > u !== b[0] > u) vs.push(a[1] + ((b[1] - a[1]) * (u - a[0])) / (b[0] - a[0]));
    }
  }
  vs.sort((x, y) => x - y);
  const runs = [];
  for (let i = 0; i + 1 < vs.length; i += 2) runs.push([vs[i], vs[i + 1]]);
  return runs;
}

/** Least squares v = a + bu + cu2, weighted by the square of the width, with the bend held back. */
function fitQuadratic(slices) {
  const span = slices.at(-1).u - slices[0].u;
  const m = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
  const r = [0, 0, 0];
  for (const { u, v, width } of slices) {
    const t = u / span;
    const basis = [1, t, t * t];
    basis.forEach((bi, i) => {
      basis.forEach((bj, j) => (m[i][j] += width * width * bi * bj));
      r[i] += width * width * bi * v;
    });
  }
  const weight = m[0][0];
  m[1][1] += weight * 0.002;
  m[2][2] += weight * 0.006;
  const [a, b, c] = solve3(m, r);
  return (u) => a + (b * u) / span + (c * u * u) / (span * span);
}

function solve3(m, r) {
  const det = (a) =>
    a[0][0] * (a[1][1] * a[2][2] - a[1][2] * a[2][1]) -
    a[0][1] * (a[1][0] * a[2][2] - a[1][2] * a[2][0]) +
    a[0][2] * (a[1][0] * a[2][1] - a[1][1] * a[2][0]);
  const d = det(m);
  return [0, 1, 2].map((k) => det(m.map((row, i) => row.map((v, j) => (j === k ? r[i] : v)))) / d);
}

/** The longest run of the curve inside the polygon with some room above and below, shortened a little at both ends. */
function insideRun(polygon, slices, curve) {
  const widest = Math.max(...slices.map((s) => s.width));
  const span = slices.at(-1).u - slices[0].u;
  const room = Math.min(widest * 0.16, span * 0.05);
  let best = [0, 0];
  let start = null;
  for (const { u, runs } of [...slices, { u: Infinity, runs: [] }]) {
    const v = curve(u);
    const good = runs.some((r) => v - room >= r[0] && v + room <= r[1]);
    if (good && start === null) start = u;
    if (good) best = u - start > best[1] - best[0] ? [start, u] : best;
    else start = null;
  }
  const trim = (best[1] - best[0]) * 0.05;
  return [best[0] + trim, best[1] - trim];
}
