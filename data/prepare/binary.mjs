// Writer of the base map files; data/README.md describes the format, org.caspia.basemap reads it.
import fs from "node:fs";
import zlib from "node:zlib";

const MAGIC = Buffer.from("CASPIABM", "latin1");
const VERSION = 1;
const POINT = 1;
const LINES = 2;
const POLYGONS = 3;

/** Significance in metres as one byte: eight steps an octave from 1 m; 255 is "never dropped". */
export function significanceCode(m) {
  if (m === Infinity) return 255;
  return Math.max(0, Math.min(254, Math.round(Math.log2(Math.max(1, m)) * 8)));
}

class Bytes {
  constructor() {
    this.buffer = Buffer.alloc(1 << 16);
    this.length = 0;
  }

  room(n) {
    if (this.length + n <= this.buffer.length) return;
    const bigger = Buffer.alloc(Math.max(this.buffer.length * 2, this.length + n));
    this.buffer.copy(bigger);
    this.buffer = bigger;
  }

  byte(v) {
    this.room(1);
    this.buffer[this.length++] = v;
  }

  unsigned(v) {
    if (!Number.isSafeInteger(v) || v < 0 || v > 0xffffffff) throw new Error(`not an unsigned 32-bit number: ${v}`);
    while (v > 127) {
      this.byte((v % 128) | 128);
      v = Math.floor(v / 128);
    }
    this.byte(v);
  }

  signed(v) {
    this.unsigned(v < 0 ? -2 * v - 1 : 2 * v);
  }

  double(v) {
    this.room(8);
    this.buffer.writeDoubleLE(v, this.length);
    this.length += 8;
  }

  text(s) {
    const b = Buffer.from(s, "utf8");
    this.unsigned(b.length);
    this.room(b.length);
    b.copy(this.buffer, this.length);
    this.length += b.length;
  }

  done() {
    return this.buffer.subarray(0, this.length);
  }
}

/** One file being built: a string table, arcs, a schema and features. */
export class LayerFile {
  /** @param digits decimal digits of a degree kept; @param arcsFrom name of the file whose arcs come first, or "" */
  constructor({ digits, arcsFrom = "", arcsBefore = 0, schema = [] }) {
    Object.assign(this, { scale: 10 ** digits, arcsFrom, arcsBefore, schema });
    this.strings = new Map();
    this.arcs = [];
    this.features = [];
  }

  index(s) {
    if (!this.strings.has(s)) this.strings.set(s, this.strings.size);
    return this.strings.get(s);
  }

  /** Adds an arc of positions with its significances (all Infinity where none are given); returns its reference. */
  arc(points, significance) {
    const kept = [];
    points.forEach(([x, y], i) => {
      const q = [Math.round(x * this.scale), Math.round(y * this.scale), significanceCode(significance?.[i] ?? Infinity)];
      const last = kept.at(-1);
      if (last && last[0] === q[0] && last[1] === q[1]) last[2] = Math.max(last[2], q[2]);
      else kept.push(q);
    });
    if (kept.length === 1) kept.push(kept[0].slice());
    this.arcs.push(kept);
    return this.arcsBefore + this.arcs.length - 1;
  }

  point(position, values) {
    this.features.push({ type: POINT, position, values });
  }

  /** @param lines list of lists of arc references */
  lines(lines, values) {
    this.features.push({ type: LINES, lines, values });
  }

  /** @param polygons list of polygons, each a list of rings, each a list of arc references */
  polygons(polygons, values) {
    this.features.push({ type: POLYGONS, polygons, values });
  }

  write(path) {
    const body = new Bytes();
    this.schema.forEach(({ name }) => this.index(name));
    this.index(this.arcsFrom);
    for (const f of this.features) this.schema.forEach(({ name, type }) => type === "text" && this.index(f.values[name] ?? ""));
    body.unsigned(this.strings.size);
    for (const s of this.strings.keys()) body.text(s);
    body.double(1 / this.scale);
    body.unsigned(this.index(this.arcsFrom));
    body.unsigned(this.arcsBefore);
    body.unsigned(this.arcs.length);
    body.unsigned(this.arcs.reduce((sum, a) => sum + a.length, 0));
    this.arcs.forEach((arc) => this.writeArc(body, arc));
    body.unsigned(this.schema.length);
    for (const { name, type } of this.schema) {
      body.unsigned(this.index(name));
      body.byte(["text", "integer", "number", "path"].indexOf(type));
    }
    body.unsigned(this.features.length);
    for (const f of this.features) this.writeFeature(body, f);
    writeChecked(path, body.done());
  }

  writeArc(body, arc) {
    body.unsigned(arc.length);
    let px = 0;
    let py = 0;
    for (const [x, y] of arc) {
      body.signed(x - px);
      body.signed(y - py);
      px = x;
      py = y;
    }
    for (const [, , m] of arc) body.byte(m);
  }

  writeFeature(body, f) {
    body.byte(f.type);
    const list = (items, each) => {
      body.unsigned(items.length);
      items.forEach(each);
    };
    const refs = (line) => list(line, (r) => body.signed(r));
    if (f.type === POINT) f.position.forEach((v) => body.signed(Math.round(v * this.scale)));
    else if (f.type === LINES) list(f.lines, refs);
    else list(f.polygons, (p) => list(p, refs));
    for (const { name, type } of this.schema) this.writeValue(body, type, f.values[name]);
  }

  writeValue(body, type, value) {
    if (type === "text") body.unsigned(this.index(value ?? ""));
    else if (type === "integer") body.signed(value);
    else if (type === "number") body.double(value);
    else body.signed(value ?? -1);
  }
}

/** Header: magic, version, length and CRC-32 of what follows (little-endian). */
export function writeChecked(path, body) {
  const header = Buffer.alloc(20);
  MAGIC.copy(header);
  header.writeInt32LE(VERSION, 8);
  header.writeInt32LE(body.length, 12);
  header.writeUInt32LE(crc32(body), 16);
  fs.writeFileSync(path, Buffer.concat([header, body]));
  console.log(`  ${String(path).split("/").slice(-2).join("/")} ${body.length + 20} bytes`);
}

const CRC_TABLE = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
  let c = 0xffffffff;
  for (const b of bytes) c = CRC_TABLE[(c ^ b) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

export function deflate(bytes) {
  return zlib.deflateRawSync(bytes, { level: 9 });
}
