// The boundary rule as a table of facts; docs/decisions/0003-boundaries.md says why.
// Codes beginning with X are our own: no ISO code exists for these areas.

export const BOUNDARY_NOTE =
  "Boundaries follow the United Nations' recognition; dashed lines are disputed, breakaway or ceasefire lines, and no line implies an opinion.";

/** Areas that Natural Earth gives without an ISO number, by the name it gives them. */
export const UNNUMBERED = {
  Kosovo: "XKX",
  "N. Cyprus": "XNC",
  Somaliland: "XSL",
  Baikonur: "KAZ",
  "USNB Guantanamo Bay": "CUB",
  "Cyprus U.N. Buffer Zone": "CYP",
  "Siachen Glacier": "IND",
  Akrotiri: "XAD",
  Dhekelia: "XAD",
  "Indian Ocean Ter.": "AUS",
  "Coral Sea Is.": "AUS",
  "Spratly Is.": "XSP",
  "Clipperton I.": "FRA",
  "Bajo Nuevo Bank": "COL",
  "Serranilla Bank": "COL",
  "Scarborough Reef": "XSR",
};

/** Parts whose country differs between the two views, or that have no ISO code. `un` and `control` are ISO or own codes. */
export const PARTS = {
  XKX: { name: "Kosovo", un: "SRB", control: "XKX", kind: "breakaway" },
  XNC: { name: "Northern Cyprus", un: "CYP", control: "XNC", kind: "breakaway" },
  XSL: { name: "Somaliland", un: "SOM", control: "XSL", kind: "breakaway" },
  XAD: { name: "Akrotiri and Dhekelia", un: "GBR", control: "GBR", kind: "dependency" },
  XSP: { name: "Spratly Islands", un: "XSP", control: "XSP", kind: "disputed" },
  XSR: { name: "Scarborough Reef", un: "XSR", control: "XSR", kind: "disputed" },
  XCR: { name: "Crimea", un: "UKR", control: "RUS", kind: "disputed" },
  XAB: { name: "Abkhazia", un: "GEO", control: "XAB", kind: "breakaway" },
  XSO: { name: "South Ossetia", un: "GEO", control: "XSO", kind: "breakaway" },
  XTR: { name: "Transnistria", un: "MDA", control: "XTR", kind: "breakaway" },
  XGH: { name: "Golan Heights", un: "SYR", control: "ISR", kind: "disputed" },
  XWS: { name: "Western Sahara (west of the berm)", un: "ESH", control: "MAR", kind: "disputed" },
  ESH: { name: "Western Sahara", un: "ESH", control: "ESH", kind: "disputed" },
  TWN: { name: "Taiwan", un: "CHN", control: "TWN", kind: "disputed" },
  PSE: { name: "Palestine", un: "PSE", control: "PSE", kind: "disputed" },
};

/** Whole polygons of a country that are a part of their own: the polygon of `from` that holds the point. */
export const TAKEN_OUT = [{ code: "XCR", from: "RUS", at: [34.2, 45.2] }];

/**
 * Countries cut along a line of the `disputed_borders` layer; the piece that holds the point becomes the part.
 * `line` tells the line by its layer name and the country it lies in; `near` chooses among several.
 */
export const CUTS = [
  { code: "XAB", from: "GEO", at: [41.0, 43.0], line: ["Georgian claim", "GEO"], near: [41.9, 42.8], levels: ["continent", "region"] },
  { code: "XSO", from: "GEO", at: [44.0, 42.35], line: ["Georgian claim", "GEO"], near: [44.1, 42.3], levels: ["continent", "region"] },
  { code: "XTR", from: "MDA", at: [29.5, 47.0], line: ["Moldovan claim", "MDA"], near: [29.2, 47.3], levels: ["continent", "region"] },
  { code: "XGH", from: "ISR", at: [35.78, 33.0], line: ["Syrian claim", "ISR"], near: [35.6, 33], levels: ["continent", "region"] },
  { code: "XWS", from: "MAR", at: [-14, 24.5], line: ["Western Saharan claim", "MAR"], near: [-11, 27.66], levels: ["world", "continent", "region"] },
];

/** Lines between two countries that are disputed: all of the pair's line, or only what lies in the box. */
export const DISPUTED_STRETCHES = [
  { pair: ["IND", "PAK"], box: [72, 32.4, 78, 37.5], note: "Line of Control in Kashmir" },
  { pair: ["CHN", "IND"], box: [76, 30.1, 81.2, 36.5], note: "Line of Actual Control, western and middle sectors" },
  { pair: ["CHN", "IND"], box: [91.5, 26.5, 97.6, 29.8], note: "McMahon Line" },
  { pair: ["CHN", "PAK"], box: [74.4, 35, 78, 37.5], note: "Shaksgam" },
  { pair: ["ISR", "PSE"], note: "1949 armistice lines" },
  { pair: ["ISR", "XGH"], note: "1949 armistice line" },
  { pair: ["SYR", "XGH"], note: "1974 disengagement line" },
  { pair: ["JOR", "PSE"], note: "Jordan valley", status: "recognised" },
  { pair: ["EGY", "SDN"], box: [33.1, 21.5, 37.5, 22.6], note: "Halaib and Bir Tawil" },
  { pair: ["MAR", "XWS"], note: "Western Sahara" },
  { pair: ["ESH", "XWS"], note: "the berm" },
  { pair: ["SRB", "XKX"], note: "Kosovo" },
];
