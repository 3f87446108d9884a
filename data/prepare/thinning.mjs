// Chooses the vertices of a topology's arcs that are kept, and sees to it that arcs do not cross.
import { significanceM } from "./geometry.mjs";

const CELL_DEG = 0.25;
const LEAST_RING_POINTS = 5;

/** Which vertices of which arc are kept: those whose significance reaches the tolerance at their place. */
export class Thinner {
  constructor(topology, toleranceAt) {
    this.topology = topology;
    this.significance = topology.arcs.map(significanceM);
    this.keep = topology.arcs.map((arc, k) => arc.map((p, i) => this.significance[k][i] >= toleranceAt(p)));
    this.banned = topology.arcs.map(() => new Set());
    for (const ring of this.rings()) {
      while (this.pointsKept(ring) < LEAST_RING_POINTS && this.restoreOne(ring));
    }
  }

  rings() {
    return this.topology.objects.parts.geometries.flatMap((g) => (g.type === "Polygon" ? [g.arcs] : g.arcs).flat());
  }

  pointsKept(refs) {
    return refs.reduce((sum, r) => sum + this.keep[r < 0 ? ~r : r].filter(Boolean).length - 1, 1);
  }

  restoreOne(refs) {
    let best = null;
    for (const r of refs) {
      const k = r < 0 ? ~r : r;
      this.significance[k].forEach((s, i) => {
        if (!this.keep[k][i] && (!best || s > best.s)) best = { k, i, s };
      });
    }
    if (best) this.keep[best.k][best.i] = true;
    return best !== null;
  }

  /** Brings back what was left out between two kept vertices; false where there is nothing. */
  restoreBetween(k, from, to) {
    let restored = false;
    for (let i = from + 1; i < to; i++) {
      if (this.keep[k][i] || this.banned[k].has(i)) continue;
      this.keep[k][i] = true;
      restored = true;
    }
    return restored;
  }

  /** Takes a vertex out for good; ends of arcs stay. */
  ban(k, i) {
    this.keep[k][i] = false;
    this.banned[k].add(i);
  }

  /** Kept edges as {k, from, to, a, b}. */
  edges() {
    const out = [];
    this.topology.arcs.forEach((arc, k) => {
      let from = -1;
      arc.forEach((p, i) => {
        if (!this.keep[k][i]) return;
        if (from >= 0) out.push({ k, from, to: i, a: arc[from], b: p });
        from = i;
      });
    });
    return out;
  }

  apply() {
    const { topology } = this;
    topology.arcs = topology.arcs.map((arc, k) => {
      const kept = arc.filter((_, i) => this.keep[k][i]);
      kept.significance = this.significance[k].filter((_, i) => this.keep[k][i]);
      return kept;
    });
  }
}

/** Where kept edges cross or touch, left-out vertices come back; where none is left, the least vertex goes. */
export function untangle(thinner) {
  dropDoubled(thinner);
  for (let round = 0; round < 12; round++) {
    const crossings = crossingsOf(thinner.edges());
    if (!crossings.length) return;
    let dropped = 0;
    for (const [e, f] of crossings) {
      const one = thinner.restoreBetween(e.k, e.from, e.to);
      const two = thinner.restoreBetween(f.k, f.from, f.to);
      if (!one && !two && dropLeast(thinner, e, f)) dropped++;
    }
    console.log(`  crossings ${crossings.length}, vertices dropped ${dropped}`);
  }
}

/** Where an arc comes through one place twice, it goes through it once. */
function dropDoubled(thinner) {
  thinner.topology.arcs.forEach((arc, k) => {
    const seen = new Map();
    for (let i = 1; i < arc.length - 1; i++) {
      const key = arc[i].join();
      const other = seen.get(key);
      if (other === undefined) seen.set(key, i);
      else thinner.ban(k, thinner.significance[k][i] < thinner.significance[k][other] ? i : other);
    }
  });
}

function dropLeast(thinner, e, f) {
  const ends = [[e.k, e.from], [e.k, e.to], [f.k, f.from], [f.k, f.to]]
    .filter(([k, i]) => i > 0 && i < thinner.keep[k].length - 1 && thinner.keep[k][i])
    .sort((p, q) => thinner.significance[p[0]][p[1]] - thinner.significance[q[0]][q[1]]);
  if (!ends.length) return false;
  thinner.ban(...ends[0]);
  return true;
}

function crossingsOf(edges) {
  const cells = new Map();
  for (const e of edges) {
    const x0 = Math.floor(Math.min(e.a[0], e.b[0]) / CELL_DEG);
    const x1 = Math.floor(Math.max(e.a[0], e.b[0]) / CELL_DEG);
    const y0 = Math.floor(Math.min(e.a[1], e.b[1]) / CELL_DEG);
    const y1 = Math.floor(Math.max(e.a[1], e.b[1]) / CELL_DEG);
    if ((x1 - x0) * (y1 - y0) > 400) continue; // an edge of the frame: nothing is near it
    for (let x = x0; x <= x1; x++) {
      for (let y = y0; y <= y1; y++) {
        const key = x * 4096 + y;
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push(e);
      }
    }
  }
  const found = new Map();
  for (const list of cells.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = 0; j < i; j++) {
        if (meet(list[i], list[j])) found.set(`${list[i].k},${list[i].from},${list[j].k},${list[j].from}`, [list[i], list[j]]);
      }
    }
  }
  return [...found.values()];
}

function turn(p, q, r) {
  return Math.sign(Math.round(((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])) * 1e11));
}

function same(p, q) {
  return p[0] === q[0] && p[1] === q[1];
}

function within(p, a, b) {
  return p[0] >= Math.min(a[0], b[0]) && p[0] <= Math.max(a[0], b[0]) && p[1] >= Math.min(a[1], b[1]) && p[1] <= Math.max(a[1], b[1]);
}

/** Whether two edges share more than a common end. */
function meet(e, f) {
  if (Math.max(e.a[0], e.b[0]) < Math.min(f.a[0], f.b[0]) || Math.max(f.a[0], f.b[0]) < Math.min(e.a[0], e.b[0])) return false;
  if (Math.max(e.a[1], e.b[1]) < Math.min(f.a[1], f.b[1]) || Math.max(f.a[1], f.b[1]) < Math.min(e.a[1], e.b[1])) return false;
  const shared = [e.a, e.b].filter((p) => same(p, f.a) || same(p, f.b)).length;
  const [t1, t2, t3, t4] = [turn(e.a, e.b, f.a), turn(e.a, e.b, f.b), turn(f.a, f.b, e.a), turn(f.a, f.b, e.b)];
  if (shared === 2) return true;
  if (shared === 1) {
    const fOther = same(f.a, e.a) || same(f.a, e.b) ? f.b : f.a;
    const eOther = same(e.a, f.a) || same(e.a, f.b) ? e.b : e.a;
    return (turn(e.a, e.b, fOther) === 0 && within(fOther, e.a, e.b)) || (turn(f.a, f.b, eOther) === 0 && within(eOther, f.a, f.b));
  }
  if (t1 * t2 < 0 && t3 * t4 < 0) return true;
  return (t1 === 0 && within(f.a, e.a, e.b)) || (t2 === 0 && within(f.b, e.a, e.b)) || (t3 === 0 && within(e.a, f.a, f.b)) || (t4 === 0 && within(e.b, f.a, f.b));
}
