/** Simple pictures for the demo, drawn here so that nobody's photo is borrowed. */
const scene = (sky: string, shapes: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="${sky}"/>${shapes}</svg>`,
  );

const spruce = (x: number, y: number, size: number, colour = "#0b5d4e"): string =>
  `<path d="M${x} ${y}l${size} ${size * 2.6}h-${size * 2}z" fill="${colour}"/>`;

const person = (x: number, y: number, coat: string): string =>
  `<circle cx="${x}" cy="${y}" r="38" fill="#e7b894"/><rect x="${x - 48}" y="${y + 42}" width="96" height="190" rx="44" fill="${coat}"/>`;

const pole = (x: number, y: number): string =>
  `<path d="M${x} ${y}l-26 190" stroke="#51605b" stroke-width="8" stroke-linecap="round"/>`;

/** People with poles on a forest road. */
export const WALKERS = scene(
  "#dbe9ee",
  `<path d="M0 620Q500 480 900 580T1600 520V1000H0Z" fill="#e9ecdf"/><path d="M700 1000Q800 760 860 590L960 590Q1000 780 1220 1000Z" fill="#c9c6ba"/>${[120, 300, 480, 1180, 1360, 1500].map((x, index) => spruce(x, 230 + (index % 3) * 50, 120)).join("")}${["#e0851a", "#a3203f", "#1c5aa0"].map((coat, index) => person(740 + index * 150, 520 + index * 40, coat) + pole(820 + index * 150, 620 + index * 40)).join("")}`,
);

/** A choir in two rows. */
export const CHOIR = scene(
  "#fdf1e0",
  `<rect y="760" width="1600" height="240" fill="#8a4300"/>${[0, 1, 2, 3, 4, 5, 6].map((index) => person(220 + index * 190, 330, "#14231f")).join("")}${[0, 1, 2, 3, 4, 5].map((index) => person(310 + index * 190, 520, index % 2 ? "#0b5d4e" : "#7654a3")).join("")}`,
);

/** A workshop table with young people around it. */
export const WORKSHOP = scene(
  "#e9f0f8",
  `<rect x="180" y="120" width="380" height="280" fill="#ffffff"/><path d="M180 260h380M370 120v280" stroke="#1c5aa0" stroke-width="12"/>${["#e0851a", "#2f6b26", "#a3203f", "#1c5aa0"].map((coat, index) => person(480 + index * 230, 430, coat)).join("")}<rect x="280" y="640" width="1100" height="60" rx="20" fill="#8a4300"/><path d="M380 700v230M1280 700v230" stroke="#8a4300" stroke-width="40"/>`,
);

/** A mark of two hills and a sun, on white. */
export const HILLS_MARK = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><circle cx="300" cy="220" r="90" fill="#e0851a"/><path d="M40 500Q180 250 320 420Q430 280 560 500Z" fill="#0b5d4e"/></svg>`,
);

/** A mark of three hands that meet, on white. */
export const HANDS_MARK = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600">${[0, 120, 240].map((turn, index) => `<rect x="265" y="60" width="70" height="240" rx="35" fill="${["#0b5d4e", "#e0851a", "#1c5aa0"][index] ?? ""}" transform="rotate(${turn} 300 300)"/>`).join("")}</svg>`,
);
