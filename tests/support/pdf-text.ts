import { inflateSync } from "node:zlib";

/** The texts of pages are compressed; what is drawn and not content is marked so. */
export const drawn = (file: string): string =>
  [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, bytes = ""]) => {
      try {
        return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");
