// Finds the course of named rivers in a network of unnamed river lines.
import fs from "node:fs";
import { RIVERS } from "./facts/rivers.mjs";
import { distanceM } from "./geometry.mjs";

const CELL_DEG = 0.25;
const BRIDGE_M = 30000;
const ORDER_COST = [1, 1, 1.25, 1.7, 1.9];
const SHORE_COST = 1.5;
const LAKE_BRIDGE_M = 12000;

/** Reads the segments that GMT dumps: headers begin with ">", points are longitude and latitude. */
export function readSegments(url) {
  const segments = [];
  for (const line of fs.readFileSync(url, "utf8").split("\n")) {
    if (!line || line[0] === "#") continue;
    if (line[0] === ">") {
      segments.push([]);
      continue;
    }
    const [x, y] = line.split("\t").map((v) => Math.round(Number(v) * 1e6) / 1e6);
    const p = [x > 180 ? x - 360 : x, y];
    const last = segments.at(-1).at(-1);
    if (!last || last[0] !== p[0] || last[1] !== p[1]) segments.at(-1).push(p);
  }
  return segments.filter((s) => s.length > 1);
}

/**
 * Names the courses. Rivers are led through lakes along the shore; `pieces` leaves those parts out, `points` keeps them.
 *
 * @param segments river lines as {points, order}; @param shores rings of lakes
 */
export function namedRivers(segments, shores) {
  const network = new Network(segments, shores);
  const named = [];
  for (const [name, rank, places] of RIVERS) {
    const course = network.course(name, places);
    if (course) named.push({ name, rank, ...course });
  }
  const rest = segments.flatMap(({ points, order }) => network.unusedParts(points).map((part) => ({ points: part, order })));
  return { named, rest };
}

class Network {
  constructor(segments, shores) {
    this.points = [];
    this.ids = new Map();
    this.edges = [];
    this.cells = new Map();
    this.used = new Set();
    this.shore = new Set();
    this.shorePoints = new Set();
    for (const { points, order } of segments) {
      const ids = points.map((p) => this.idOf(p));
      for (let i = 1; i < ids.length; i++) this.link(ids[i - 1], ids[i], distanceM(points[i - 1], points[i]) * ORDER_COST[order]);
    }
    for (const ring of shores) {
      const ids = ring.map((p) => this.idOf(p));
      ids.forEach((id) => this.shorePoints.add(id));
      for (let i = 1; i < ids.length; i++) {
        this.link(ids[i - 1], ids[i], distanceM(ring[i - 1], ring[i]) * SHORE_COST);
        this.shore.add(edgeKey(ids[i - 1], ids[i]));
      }
    }
    this.bridgeEnds();
  }

  idOf(p) {
    const key = `${p[0]},${p[1]}`;
    if (!this.ids.has(key)) {
      const id = this.points.length;
      this.ids.set(key, id);
      this.points.push(p);
      this.edges.push([]);
      const cell = this.cellOf(p);
      if (!this.cells.has(cell)) this.cells.set(cell, []);
      this.cells.get(cell).push(id);
    }
    return this.ids.get(key);
  }

  cellOf([x, y], dx = 0, dy = 0) {
    return `${Math.floor(x / CELL_DEG) + dx},${Math.floor(y / CELL_DEG) + dy}`;
  }

  link(a, b, cost) {
    this.edges[a].push([b, cost]);
    this.edges[b].push([a, cost]);
  }

  near(p, reach) {
    const out = [];
    for (let dx = -reach; dx <= reach; dx++) for (let dy = -reach; dy <= reach; dy++) out.push(...(this.cells.get(this.cellOf(p, dx, dy)) ?? []));
    return out;
  }

  /** Loose ends are tied to the nearest points of other lines, at a price. */
  bridgeEnds() {
    const parts = this.components();
    this.bridgeLakes(parts);
    const loose = this.edges.map((e, i) => i).filter((i) => this.edges[i].length === 1);
    for (const i of loose) {
      const nearestOfPart = new Map();
      for (const j of this.near(this.points[i], 2)) {
        const d = distanceM(this.points[i], this.points[j]);
        if (parts[j] !== parts[i] && d < BRIDGE_M && d < (nearestOfPart.get(parts[j])?.d ?? Infinity)) nearestOfPart.set(parts[j], { j, d });
      }
      for (const { j, d } of nearestOfPart.values()) this.link(i, j, d * 4 + 500);
    }
  }

  /** Lakes in a chain, with only a dam between them, are tied where they are nearest. */
  bridgeLakes(parts) {
    const nearest = new Map();
    for (const i of this.shorePoints) {
      for (const j of this.near(this.points[i], 0)) {
        if (parts[i] >= parts[j]) continue;
        const key = edgeKey(parts[i], parts[j]);
        const d = distanceM(this.points[i], this.points[j]);
        if (d < LAKE_BRIDGE_M && d < (nearest.get(key)?.d ?? Infinity)) nearest.set(key, { i, j, d });
      }
    }
    for (const { i, j, d } of nearest.values()) this.link(i, j, d * 4 + 500);
  }

  /** For each point the number of the connected part that it belongs to. */
  components() {
    const parts = new Int32Array(this.points.length).fill(-1);
    for (let start = 0; start < parts.length; start++) {
      if (parts[start] >= 0) continue;
      const stack = [start];
      parts[start] = start;
      while (stack.length) {
        for (const [next] of this.edges[stack.pop()]) {
          if (parts[next] >= 0) continue;
          parts[next] = start;
          stack.push(next);
        }
      }
    }
    return parts;
  }

  nearest(p) {
    const all = this.near(p, 2);
    return all.reduce((best, j) => (best < 0 || distanceM(p, this.points[j]) < distanceM(p, this.points[best]) ? j : best), -1);
  }

  course(name, places) {
    const stops = places.map((p) => this.nearest(p));
    stops.forEach((s, i) => {
      const off = s < 0 ? Infinity : distanceM(this.points[s], places[i]);
      if (off > 20000) console.log(`  ${name}: place ${places[i]} is ${Math.round(off / 1000)} km from the nearest river`);
    });
    const path = [];
    for (let i = 1; i < stops.length; i++) {
      if (stops[i - 1] < 0 || stops[i] < 0) continue;
      const leg = this.shortest(stops[i - 1], stops[i]);
      if (!leg) {
        console.log(`  ${name}: no way from ${places[i - 1]} to ${places[i]}`);
        continue;
      }
      path.push(...(path.length ? leg.slice(1) : leg));
    }
    if (path.length < 2) return null;
    const clean = withoutRetracing(path);
    const straight = places.reduce((sum, p, i) => (i ? sum + distanceM(places[i - 1], p) : 0), 0);
    const length = clean.reduce((sum, id, i) => (i ? sum + distanceM(this.points[clean[i - 1]], this.points[id]) : 0), 0);
    if (length > straight * 1.9) console.log(`  ${name}: ${Math.round(length / 1000)} km, ${(length / straight).toFixed(2)} times the straight line`);
    for (let i = 1; i < clean.length; i++) this.used.add(edgeKey(clean[i - 1], clean[i]));
    return { points: clean.map((id) => this.points[id]), pieces: this.withoutShores(clean) };
  }

  withoutShores(path) {
    const pieces = [];
    let piece = [this.points[path[0]]];
    for (let i = 1; i < path.length; i++) {
      if (this.shore.has(edgeKey(path[i - 1], path[i]))) {
        if (piece.length > 1) pieces.push(piece);
        piece = [];
      }
      piece.push(this.points[path[i]]);
    }
    if (piece.length > 1) pieces.push(piece);
    return pieces;
  }

  shortest(from, to) {
    const cost = new Map([[from, 0]]);
    const before = new Map();
    const heap = [[0, from]];
    const limit = distanceM(this.points[from], this.points[to]) * 8 + 100000;
    while (heap.length) {
      const [c, here] = pop(heap);
      if (here === to) break;
      if (c > cost.get(here) || c > limit) continue;
      for (const [next, w] of this.edges[here]) {
        const d = c + w;
        if (d < (cost.get(next) ?? Infinity)) {
          cost.set(next, d);
          before.set(next, here);
          push(heap, [d, next]);
        }
      }
    }
    if (!cost.has(to) || (!before.has(to) && from !== to)) return null;
    const path = [to];
    while (path.at(-1) !== from) path.push(before.get(path.at(-1)));
    return path.reverse();
  }

  /** The pieces of a line between points that named rivers do not already cover. */
  unusedParts(points) {
    const parts = [];
    let part = [points[0]];
    for (let i = 1; i < points.length; i++) {
      if (this.used.has(edgeKey(this.idOf(points[i - 1]), this.idOf(points[i])))) {
        if (part.length > 1) parts.push(part);
        part = [points[i]];
      } else {
        part.push(points[i]);
      }
    }
    if (part.length > 1) parts.push(part);
    return parts;
  }
}

/** A place off the main line makes the course go there and back: the way back is taken out. */
function withoutRetracing(path) {
  const out = [];
  const at = new Map();
  for (const id of path) {
    if (at.has(id)) {
      while (out.length - 1 > at.get(id)) at.delete(out.pop());
      continue;
    }
    at.set(id, out.length);
    out.push(id);
  }
  return out;
}

function edgeKey(a, b) {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

function push(heap, item) {
  heap.push(item);
  for (let c = heap.length - 1; c > 0; ) {
    const p = (c - 1) >> 1;
    if (heap[p][0] <= heap[c][0]) break;
    [heap[p], heap[c]] = [heap[c], heap[p]];
    c = p;
  }
}

function pop(heap) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length) {
    heap[0] = last;
    for (let p = 0; ; ) {
      let c = 2 * p + 1;
      if (c >= heap.length) break;
      if (c + 1 < heap.length && heap[c + 1][0] < heap[c][0]) c++;
      if (heap[p][0] <= heap[c][0]) break;
      [heap[p], heap[c]] = [heap[c], heap[p]];
      p = c;
    }
  }
  return top;
}
