import { readFileSync } from "node:fs";
import { z } from "zod";

const records = z.array(z.looseObject({ id: z.string() }));
const demo = z.looseObject({
  associations: records,
  activities: records.element.extend({ schedule: z.looseObject({}) }).array(),
});

/** The demo data as it lies in the file, only so far looked at that a test can spoil a record of it. */
export const sample = demo.parse(JSON.parse(readFileSync("app/server/demo/sample-pieksamaki.json", "utf8")));
