/** Colour and texture together, so that nobody has to tell colours apart. 1 is solid; "rest" is what is still free. */
export type FillNumber = 1 | 2 | 3 | 4 | 5 | 6 | "rest";

/** `idPrefix` must be unique on the page; React's useId gives one. */
export const patternId = (idPrefix: string, fill: FillNumber): string =>
  `${idPrefix.replace(/[^a-z0-9]/gi, "")}-fill-${fill}`;

/** The value of an SVG shape's fill attribute. */
export const patternFill = (idPrefix: string, fill: FillNumber): string => `url(#${patternId(idPrefix, fill)})`;

const TEXTURES: readonly { fill: FillNumber; size: number; path: string | null }[] = [
  { fill: 1, size: 8, path: null },
  { fill: 2, size: 6, path: "M-1 7 7 -1M-1 1 1 -1M5 7 7 5" },
  { fill: 3, size: 7, path: "M2 2h.01M5.5 5.5h.01" },
  { fill: 4, size: 5, path: "M2.5 0v5" },
  { fill: 5, size: 6, path: "M0 3h6M3 0v6" },
  { fill: 6, size: 5, path: "M0 2.5h5" },
  { fill: "rest", size: 8, path: "M-1 9 9 -1M-1 1 1 -1M7 9 9 7" },
];

/** Goes inside an svg once; every svg on the page may then use the fills. */
export function FillPatterns({ idPrefix }: { idPrefix: string }) {
  return (
    <defs>
      {TEXTURES.map(({ fill, size, path }) => (
        <pattern
          className={`fill fill-${fill}`}
          id={patternId(idPrefix, fill)}
          key={fill}
          patternUnits="userSpaceOnUse"
          width={size}
          height={size}
        >
          <rect className="fill-ground" width={size} height={size} />
          {path ? <path className="fill-texture" d={path} /> : null}
        </pattern>
      ))}
    </defs>
  );
}
