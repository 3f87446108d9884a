// English names as usual in print, where the name lists of the packages differ; `short` is for small spaces on the map.

export const NAMES = {
  USA: ["United States"], GBR: ["United Kingdom"], TUR: ["Turkey"], RUS: ["Russia"], IRN: ["Iran"], SYR: ["Syria"],
  PRK: ["North Korea"], KOR: ["South Korea"], LAO: ["Laos"], VNM: ["Vietnam"], BRN: ["Brunei"], MDA: ["Moldova"],
  MKD: ["North Macedonia", "N. Macedonia"], CZE: ["Czechia"], BIH: ["Bosnia and Herzegovina", "Bosnia & Herz."],
  COD: ["DR Congo"], COG: ["Congo"], CAF: ["Central African Republic", "Central African Rep."], TZA: ["Tanzania"],
  CIV: ["Côte d'Ivoire"], CPV: ["Cape Verde"], SWZ: ["Eswatini"], GNQ: ["Equatorial Guinea", "Eq. Guinea"],
  SSD: ["South Sudan"], STP: ["São Tomé and Príncipe"], LBY: ["Libya"], BOL: ["Bolivia"], VEN: ["Venezuela"],
  DOM: ["Dominican Republic", "Dominican Rep."], TLS: ["East Timor"], FSM: ["Micronesia"], PSE: ["Palestine"],
  VAT: ["Vatican City"], ARE: ["United Arab Emirates", "U.A.E."], FLK: ["Falkland Islands (Malvinas)", "Falkland Is."],
  TWN: ["Taiwan"], HKG: ["Hong Kong"], MAC: ["Macao"], ESH: ["Western Sahara", "W. Sahara"], CHN: ["China"],
  PNG: ["Papua New Guinea"], SLB: ["Solomon Islands", "Solomon Is."], ATF: ["French Southern Territories", "Fr. S. Territories"],
  GMB: ["Gambia"], BHS: ["Bahamas"], NLD: ["Netherlands"], MMR: ["Myanmar"], FRO: ["Faroe Islands"], CUW: ["Curaçao"],
  REU: ["Réunion"], SHN: ["Saint Helena"], ALA: ["Åland"], VGB: ["British Virgin Islands"], VIR: ["U.S. Virgin Islands"],
};
