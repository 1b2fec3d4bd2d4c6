import { encode } from "uqr";

/** A QR code as one path on a grid of `size` by `size`, with the quiet edge that readers need. */
export type QrCode = { size: number; path: string };

/** Four modules of white around the code (ISO/IEC 18004); correction "M" survives a crease in the paper. */
const ENCODING = { ecc: "M", border: 4 } as const;

/** Each run of dark modules of a row is one rectangle of the path. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
  }
  return path;
}

export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, ENCODING);
  return { size, path: data.map(runsOf).join("") };
}

/** The same as a file that can be put on a poster, sharp at any size. */
export const qrCodeFile = (text: string): string => {
  const { size, path } = qrCode(text);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="1024" height="1024" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  );
};
