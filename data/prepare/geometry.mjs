// Plain geometry used by the preparation scripts. Positions are [longitude, latitude] in degrees.

const EARTH_RADIUS_M = 6371008.8;
export const METRES_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_M;

export function round(value, digits) {
  const k = 10 ** digits;
  return Math.round(value * k) / k;
}

export function insideRing(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

export function insidePolygon(polygon, point) {
  return insideRing(polygon[0], point) && !polygon.slice(1).some((hole) => insideRing(hole, point));
}

/** Signed area of a ring in square metres on a sphere (counter-clockwise is positive). */
export function ringAreaM2(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[i + 1];
    sum += (bx - ax) * (2 + Math.sin((ay * Math.PI) / 180) + Math.sin((by * Math.PI) / 180));
  }
  return (-sum * (Math.PI / 180) * EARTH_RADIUS_M ** 2) / 2;
}

export function polygonAreaM2(polygon) {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringAreaM2(ring)), 0);
}

export function polygonsOf(geometry) {
  if (!geometry) return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

export function boundsOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

export function distanceM([ax, ay], [bx, by]) {
  const k = Math.cos((((ay + by) / 2) * Math.PI) / 180);
  return Math.hypot((bx - ax) * k, by - ay) * METRES_PER_DEGREE;
}

/**
 * Joins line pieces end to end into the longest possible chains; ends nearer than `gapM` are taken as one point.
 */
export function joinPieces(pieces, gapM) {
  const chains = pieces.map((piece) => piece.slice());
  for (;;) {
    let best = null;
    for (let i = 0; i < chains.length; i++) {
      for (let j = 0; j < chains.length; j++) {
        if (i === j) continue;
        for (const reverse of [false, true]) {
          const start = reverse ? chains[j].at(-1) : chains[j][0];
          const d = distanceM(chains[i].at(-1), start);
          if (d <= gapM && (!best || d < best.d)) best = { i, j, reverse, d };
          const d2 = distanceM(chains[i][0], chains[j][0]);
          if (!reverse && d2 <= gapM && (!best || d2 < best.d)) best = { i, j, flip: true, d: d2 };
        }
      }
    }
    if (!best) return chains;
    const first = best.flip ? chains[best.i].slice().reverse() : chains[best.i];
    const second = best.reverse ? chains[best.j].slice().reverse() : chains[best.j];
    const merged = first.concat(best.d === 0 ? second.slice(1) : second);
    const keep = chains.filter((_, k) => k !== best.i && k !== best.j);
    chains.length = 0;
    chains.push(merged, ...keep);
  }
}

/** Visvalingam effective areas made monotone, as the square root of the area in metres; ends are Infinity. */
export function significanceM(line) {
  const n = line.length;
  const out = new Array(n).fill(Infinity);
  if (n < 3) return out;
  const prev = Array.from({ length: n }, (_, i) => i - 1);
  const next = Array.from({ length: n }, (_, i) => i + 1);
  const area = (i) => {
    const [ax, ay] = line[prev[i]];
    const [bx, by] = line[i];
    const [cx, cy] = line[next[i]];
    const k = Math.max(0.02, Math.cos((by * Math.PI) / 180));
    return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) * 0.5 * k * METRES_PER_DEGREE ** 2;
  };
  const heap = [];
  const value = new Float64Array(n);
  const push = (i, v) => {
    value[i] = v;
    heap.push([v, i]);
    let c = heap.length - 1;
    while (c > 0) {
      const p = (c - 1) >> 1;
      if (heap[p][0] <= heap[c][0]) break;
      [heap[p], heap[c]] = [heap[c], heap[p]];
      c = p;
    }
  };
  const pop = () => {
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
  };
  for (let i = 1; i < n - 1; i++) push(i, area(i));
  const done = new Uint8Array(n);
  let floor = 0;
  while (heap.length) {
    const [v, i] = pop();
    if (done[i] || v !== value[i]) continue;
    done[i] = 1;
    floor = Math.max(floor, v);
    out[i] = Math.sqrt(floor);
    const p = prev[i];
    const q = next[i];
    next[p] = q;
    prev[q] = p;
    if (p > 0) push(p, area(p));
    if (q < n - 1) push(q, area(q));
  }
  return out;
}
