// Writes the arcs, land, countries, coast, borders and sea areas of the three levels.
import { mkdirSync, readFileSync } from "node:fs";
import { LayerFile } from "./binary.mjs";
import { buildLevel, caspianOf, pointsOf } from "./countries.mjs";
import { polygonAreaM2, round } from "./geometry.mjs";
import { countryLabels } from "./country-labels.mjs";

const disputedLines = JSON.parse(readFileSync(new URL("./.cache/disputed_borders.geojson", import.meta.url)));
const text = (name) => ({ name, type: "text" });
const integer = (name) => ({ name, type: "integer" });
const number = (name) => ({ name, type: "number" });

const SCHEMAS = {
  land: [number("area_km2")],
  countries: [
    text("iso_a3"), text("iso_a2"), text("name"), text("name_short"), text("iso_un"), text("iso_control"), text("kind"),
    number("area_km2"), integer("label_rank"), number("label_lon"), number("label_lat"), { name: "label_path", type: "path" },
  ],
  coast: [text("iso_a3")],
  borders: [
    text("status"), text("view"), text("left_a3"), text("right_a3"),
    text("left_un"), text("right_un"), text("left_control"), text("right_control"),
  ],
};

export function writeLevel(level, out, labelsFrom) {
  console.log(level);
  const data = buildLevel(level, disputedLines);
  mkdirSync(`${out}/${level}`, { recursive: true });
  const arcs = new LayerFile({ digits: data.digits });
  data.arcs.arcs.forEach((points, k) => arcs.arc(points, data.arcs.significance[k]));
  arcs.write(`${out}/${level}/arcs.cbm`);
  const file = (name) => new LayerFile({ digits: data.digits, arcsFrom: "arcs", arcsBefore: data.arcs.arcs.length, schema: SCHEMAS[name] });
  writeLand(data, file("land"), `${out}/${level}/land.cbm`);
  writeCountries(data, file("countries"), `${out}/${level}/countries.cbm`, labelsFrom ?? countryLabels(data));
  writeLines(data, file, out);
  return data;
}

function writeLand(data, file, path) {
  for (const polygon of data.land) {
    const area = polygonAreaM2(polygon.map((ring) => pointsOf(data, ring)));
    file.polygons([polygon], { area_km2: round(area / 1e6, 1) });
  }
  file.write(path);
}

function writeCountries(data, file, path, labels) {
  for (const part of data.parts) {
    const label = labels.get(part.code);
    file.polygons(part.polygons, {
      iso_a3: part.code,
      iso_a2: part.iso2,
      name: part.name,
      name_short: part.shortName,
      iso_un: part.un,
      iso_control: part.control,
      kind: part.kind,
      area_km2: round(part.polygonsM2.reduce((a, b) => a + b, 0) / 1e6, 1),
      label_rank: label.rank,
      label_lon: label.point[0],
      label_lat: label.point[1],
      label_path: label.path ? file.arc(label.path) : -1,
    });
  }
  file.write(path);
}

function writeLines(data, file, out) {
  const coast = file("coast");
  for (const { arc, code } of data.coast) coast.lines([[arc]], { iso_a3: code });
  coast.write(`${out}/${data.level}/coast.cbm`);
  const borders = file("borders");
  const partOf = new Map(data.parts.map((p) => [p.code, p]));
  for (const b of data.borders) {
    const [l, r] = [partOf.get(b.left), partOf.get(b.right)];
    borders.lines([[b.arc]], {
      status: b.status, view: b.view, left_a3: b.left, right_a3: b.right,
      left_un: l.un, right_un: r.un, left_control: l.control, right_control: r.control,
    });
  }
  borders.write(`${out}/${data.level}/borders.cbm`);
}
