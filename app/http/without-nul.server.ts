import { Transform, type TransformCallback } from "node:stream";

/**
 * Drops the bytes of value 0 from a page on its way out. React 18 fills its buffers of 2,048 bytes to the end with a 0 where
 * a letter of several bytes does not fit any more (facebook/react#24985), and a browser reads a 0 in the value of a field
 * as U+FFFD: "Pieksämäki" would come back with the form as "Pieks\uFFFDämäki", and be saved so. No page has a 0 of its own.
 */
export class WithoutNul extends Transform {
  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
  }
}
