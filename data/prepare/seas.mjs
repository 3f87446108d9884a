// Names of seas along curves, and areas of seas: the Caspian exactly, others by rough outlines.
import { LayerFile } from "./binary.mjs";
import { caspianOf } from "./countries.mjs";
import { SEA_LABELS, SEA_OUTLINES } from "./facts/seas.mjs";

const LABEL_SCHEMA = ["name:text", "kind:text", "rank:integer"].map(column);
const AREA_SCHEMA = ["name:text", "kind:text", "exactness:text"].map(column);
const POINTS_BETWEEN = 8;

function column(s) {
  const [name, type] = s.split(":");
  return { name, type };
}

export function writeSeaLabels(out) {
  const file = new LayerFile({ digits: 4, schema: LABEL_SCHEMA });
  for (const [name, kind, rank, path] of SEA_LABELS) file.lines([[file.arc(smooth(path))]], { name, kind, rank });
  file.write(`${out}/sea_labels.cbm`);
}

/** A Catmull-Rom curve through the points. */
function smooth(path) {
  const at = (i) => path[Math.max(0, Math.min(path.length - 1, i))];
  const out = [];
  for (let i = 0; i + 1 < path.length; i++) {
    const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < POINTS_BETWEEN; k++) {
      const t = k / POINTS_BETWEEN;
      out.push([0, 1].map((d) =>
        0.5 * (2 * q[d] + (r[d] - p[d]) * t + (2 * p[d] - 5 * q[d] + 4 * r[d] - s[d]) * t * t + (3 * q[d] - p[d] - 3 * r[d] + s[d]) * t ** 3)));
    }
  }
  out.push(path.at(-1));
  return out;
}

export function writeSeaAreas(levelData, out) {
  const file = new LayerFile({ digits: levelData.digits, arcsFrom: "arcs", arcsBefore: levelData.arcs.arcs.length, schema: AREA_SCHEMA });
  for (const [name, kind, ring] of SEA_OUTLINES) {
    file.polygons([[[file.arc([...ring, ring[0]])]]], { name, kind, exactness: "rough" });
  }
  file.polygons([caspianOf(levelData)], { name: "Caspian Sea", kind: "sea", exactness: "exact" });
  file.write(`${out}/${levelData.level}/sea_areas.cbm`);
}
