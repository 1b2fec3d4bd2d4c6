/** How the bytes of a text file were read. */
export const ENCODINGS = ["utf-8", "utf-16le", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((value, index) => bytes[index] === value);

/** The signs of Windows-1252 where Latin-1 has control characters: 0x80–0x9f. */
const BEYOND_LATIN1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node read Windows-1252 as Latin-1: what they left undone is done here, on the others nothing is left. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => BEYOND_LATIN1.charAt(control.charCodeAt(0) - 0x80));

/**
 * Reads a text file whatever program wrote it: UTF-8 with or without a byte order mark, UTF-16 as Excel's "Unicode text"
 * has it, and everything that is no valid UTF-8 as Windows-1252, in which every byte means something.
 */
export function readText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: windows1252(bytes), encoding: "windows-1252" };
  }
}

/** A file in the import format begins with a brace; anything else is read as a table. */
export const isJson = (text: string): boolean => /^\s*[{[]/.test(text);
