// Ranks and places of country names that the rules of country-labels.mjs would not choose well (0 is drawn first).

export const LABEL_RANKS = {
  KAZ: 0, RUS: 0, CHN: 0, USA: 0, IND: 0, TUR: 1, IRN: 1, AZE: 1, GEO: 2, ARM: 3, TKM: 1, UZB: 1, KGZ: 2, TJK: 2, UKR: 1,
  DEU: 1, FRA: 1, GBR: 1, ITA: 1, ESP: 1, POL: 2, ROU: 2, BGR: 3, GRC: 3, JPN: 1, AFG: 2, PAK: 1, IRQ: 2, SYR: 3, SAU: 1,
  GRL: 3, ATA: 5, XNC: 6, XAB: 5, XSO: 6, XCR: 5, XTR: 6, XGH: 6, XWS: 6, XKX: 5, XSL: 5,
};

/** Longitude and latitude at which a name is centred when no path suits it. */
export const LABEL_ANCHORS = {};
