// Named lakes: name, a point in the lake, rank (0 is drawn first).

export const LAKES = [
  ["Lake Van", [42.9, 38.6], 2], ["Lake Sevan", [45.35, 40.35], 2], ["Lake Urmia", [45.4, 37.8], 2], ["Lake Balkhash", [74.5, 46.1], 1],
  ["Issyk-Kul", [77.3, 42.45], 1], ["Lake Alakol", [81.7, 46.15], 4], ["Sasykkol", [80.9, 46.6], 5], ["Lake Zaysan", [84.0, 48.0], 4], ["Lake Tengiz", [69.0, 50.45], 4],
  ["Lake Tuz", [33.4, 38.75], 4], ["Chardara Reservoir", [68.1, 41.1], 6], ["Kapchagai Reservoir", [77.6, 43.85], 5],
  ["Tsimlyansk Reservoir", [42.8, 48.0], 5], ["Rybinsk Reservoir", [38.3, 58.5], 4], ["Lake Ladoga", [31.5, 60.8], 2], ["Lake Onega", [35.5, 61.7], 3], ["Lake Peipus", [27.5, 58.7], 4],
  ["Kuybyshev Reservoir", [48.9, 53.57], 5], ["Volgograd Reservoir", [45.6, 50.2], 5], ["Kremenchuk Reservoir", [32.6, 49.3], 6], ["Karakul", [73.45, 39.02], 6], ["Song-Kul", [75.15, 41.83], 6],
  ["Mingachevir Reservoir", [46.75, 40.92], 6], ["Lake Beyşehir", [31.5, 37.75], 6],
  ["Lake Eğirdir", [30.87, 38.05], 6], ["Lake Tharthar", [43.3, 34.0], 5], ["Lake Nasser", [32.92, 23.447], 5], ["Dead Sea", [35.5, 31.5], 4], ["Lake Balaton", [17.8, 46.85], 6],
  ["Vänern", [13.6, 58.85], 4], ["Vättern", [14.55, 58.4], 5], ["Uvs Lake", [92.8, 50.3], 5], ["Lake Khovsgol", [100.5, 51.0], 4], ["Qinghai Lake", [100.2, 36.9], 4], ["Nam Co", [90.6, 30.7], 5],
  ["Lake Bosten", [87.05, 42.0], 5], ["Lake Baikal", [108.0, 53.5], 0], ["Lake Ulungur", [87.3, 47.2], 6], ["Lake Chany", [77.6, 54.8], 5],
  ["Great Lakes", [-87.5, 47.7], 0], ["Lake Erie", [-81.2, 42.2], 1], ["Lake Ontario", [-77.8, 43.6], 1],
  ["Great Bear Lake", [-121.0, 66.0], 1], ["Great Slave Lake", [-114.0, 61.7], 1], ["Lake Winnipeg", [-97.5, 52.5], 2], ["Lake Victoria", [33.0, -1.0], 0],
  ["Lake Tanganyika", [29.6, -6.2], 1], ["Lake Malawi", [34.6, -12.0], 1], ["Lake Chad", [14.2, 13.1], 3], ["Lake Turkana", [36.1, 3.6], 3], ["Lake Titicaca", [-69.4, -15.8], 2],
  ["Lake Nicaragua", [-85.4, 11.5], 4], ["Lake Albert", [30.9, 1.7], 4], ["Lake Athabasca", [-109.5, 59.2], 3],
];

/**
 * Today's Aral Sea: the old shore of the source inside these hand-drawn outlines, generalised after published maps of the years about
 * 2020; marked schematic. The rest of the old sea is land (the Aralkum).
 */
export const ARAL = {
  old: [59.5, 45.0],
  remnants: [
    ["North Aral Sea", 2, [[59.7, 46.12], [60.2, 46.08], [60.75, 46.08], [61.15, 46.16], [61.3, 46.35], [61.15, 46.5], [61.35, 46.62], [61.6, 46.66], [61.75, 46.85], [61.3, 47.1], [60.0, 47.1], [59.4, 46.5]]],
    ["South Aral Sea", 3, [[57.9, 44.4], [58.3, 44.38], [58.5, 44.7], [58.62, 45.05], [58.72, 45.35], [58.78, 45.6], [58.95, 45.72], [59.0, 45.85], [58.75, 45.95], [58.3, 45.95], [57.9, 45.6]]],
  ],
};

/** Lakes that grew after the source was made: hand-drawn, generalised outlines, marked schematic. */
export const ADDED_LAKES = [
  ["Sarygamysh Lake", 3, [[56.8, 42.05], [56.95, 42.25], [57.2, 42.36], [57.5, 42.25], [57.75, 42.17], [57.98, 42.1], [58.08, 41.9], [57.9, 41.75], [57.65, 41.65], [57.42, 41.52], [57.15, 41.6], [56.9, 41.72], [56.78, 41.88]]],
  ["Aydar Lake", 5, [[66.0, 40.93], [66.25, 41.0], [66.6, 41.03], [66.95, 40.98], [67.3, 40.97], [67.65, 40.9], [67.85, 40.8], [67.75, 40.72], [67.45, 40.78], [67.15, 40.8], [66.8, 40.82], [66.45, 40.82], [66.15, 40.84]]],
];
