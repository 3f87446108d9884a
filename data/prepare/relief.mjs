// Writes the relief of the region and of the world from ETOPO5, turned into a raw grid by prepare.sh.
import fs from "node:fs";
import { deflate, writeChecked } from "./binary.mjs";

const SOURCE = { columns: 4320, rows: 2161, cellDeg: 1 / 12 };

export function writeRelief(rawGrid, out) {
  const raw = fs.readFileSync(rawGrid);
  if (raw.length !== SOURCE.columns * SOURCE.rows * 2) throw new Error(`${rawGrid}: unexpected size ${raw.length}`);
  const grid = new Int16Array(raw.buffer, raw.byteOffset, raw.length / 2);
  smoothCoarseParts(grid);
  write(grid, { west: 10, north: 65, east: 105, south: 15, step: 1 }, `${out}/relief-region.cbm`);
  write(grid, { west: -180, north: 90, east: 180 - 1 / 4, south: -90, step: 3 }, `${out}/relief-world.cbm`);
}

/** Rows of the source run from north to south and columns from `originDeg` to the east. */
const ORIGIN_DEG = JSON.parse(fs.readFileSync(new URL("./facts/etopo5-grid.json", import.meta.url))).westDeg;

/**
 * East of 40 E and north of 30 N, ETOPO5 is made of 10 arc-minute data with steps at whole degrees, which shading would show as a
 * grid. There each land cell becomes the binomial mean of the 5 by 5 cells around it; nothing true is lost. Sea stays sea and land stays land.
 */
function smoothCoarseParts(grid) {
  const weights = [1, 4, 6, 4, 1];
  const pass = (source, dx, dy) => {
    const out = Float32Array.from(source);
    for (let row = 2; row < SOURCE.rows - 2; row++) {
      const lat = 90 - row * SOURCE.cellDeg;
      if (lat < 28 || lat > 78) continue;
      for (let column = 0; column < SOURCE.columns; column++) {
        const share = coarseShare(column * SOURCE.cellDeg, lat);
        if (share === 0) continue;
        let sum = 0;
        for (let k = -2; k <= 2; k++) sum += weights[k + 2] * at(source, column + k * dx, row + k * dy);
        const here = source[row * SOURCE.columns + column];
        out[row * SOURCE.columns + column] = here + (sum / 16 - here) * share;
      }
    }
    return out;
  };
  const smooth = pass(pass(grid, 1, 0), 0, 1);
  for (let i = 0; i < grid.length; i++) if (grid[i] > 0) grid[i] = Math.max(1, Math.round(smooth[i]));
}

/** 1 in the coarse part, 0 outside, with slopes two degrees wide. */
function coarseShare(lon, lat) {
  const ramp = (v) => Math.max(0, Math.min(1, v / 2));
  return Math.min(ramp(lon - 38.5), ramp(lat - 29), ramp(150 - lon));
}

function write(grid, { west, north, east, south, step }, path) {
  const cell = SOURCE.cellDeg * step;
  const width = Math.round((east - west) / cell) + 1;
  const height = Math.round((north - south) / cell) + 1;
  const planes = Buffer.alloc(width * height * 2);
  for (let row = 0; row < height; row++) {
    let before = 0;
    for (let column = 0; column < width; column++) {
      const value = sample(grid, west + column * cell, north - row * cell, step);
      const delta = (value - before) & 0xffff;
      planes[row * width * 2 + column] = delta & 255;
      planes[row * width * 2 + width + column] = delta >> 8;
      before = value;
    }
  }
  writeChecked(path, Buffer.concat([varint(width), varint(height), doubles(west, north, cell), deflate(planes)]));
}

/** The cell itself, or the mean of the cells around it when the grid is thinned; steps keep shores on their side of 0 m. */
function sample(grid, lon, lat, step) {
  const column = Math.round((lon - ORIGIN_DEG) / SOURCE.cellDeg);
  const row = Math.round((90 - lat) / SOURCE.cellDeg);
  if (step === 1) return quantise(at(grid, column, row));
  let sum = 0;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) sum += at(grid, column + dx, row + dy) * (2 - Math.abs(dx)) * (2 - Math.abs(dy));
  }
  return quantise(sum / 16);
}

function at(grid, column, row) {
  const c = ((column % SOURCE.columns) + SOURCE.columns) % SOURCE.columns;
  return grid[Math.min(SOURCE.rows - 1, Math.max(0, row)) * SOURCE.columns + c];
}

/** Metres in steps of 5 below the sea and on high land, of 1 near the shore: the source is no finer. */
function quantise(m) {
  const stepM = m < -100 ? 50 : m > 1000 ? 5 : 1;
  return Math.round(m / stepM) * stepM;
}

function varint(v) {
  const out = [];
  while (v > 127) {
    out.push((v & 127) | 128);
    v >>>= 7;
  }
  return Buffer.from([...out, v]);
}

function doubles(...values) {
  const b = Buffer.alloc(8 * values.length);
  values.forEach((v, i) => b.writeDoubleLE(v, 8 * i));
  return b;
}
