import type { ReasonUse } from "#domain/grants/reasons/reason-text";
import { reasons } from "#i18n/messages/reasons";
import { bySystem, chronicle } from "#models/chronicle.server";
import { MunicipalityModel } from "#models/municipality.server";
import { ReasonTextModel } from "#models/reason-text.server";

const FIRST = {
  goodUse: "grant",
  pot: "part",
  ineligible: "part",
  doubleFunding: "part",
  notHere: "reject",
  notEligible: "ineligible",
  missing: "notAdmitted",
  late: "notAdmitted",
} as const satisfies Record<keyof (typeof reasons)["fi"]["first"], ReasonUse>;

type FirstName = keyof typeof FIRST;

/** Those that the first libraries were founded without. */
const ADDED_SINCE: FirstName[] = ["notEligible"];

async function add(municipality: string, name: FirstName, now: Date): Promise<void> {
  const texts = { fi: reasons.fi.first[name], sv: reasons.sv.first[name], en: reasons.en.first[name] };
  const reason = new ReasonTextModel({ municipality, use: FIRST[name], texts });
  chronicle(reason, { event: "create" }, bySystem(now));
  await reason.save();
}

/** Where a sentence stands or has stood: one that was rewritten or retired is still there, and is not given again. */
async function municipalitiesWith(fi: string): Promise<string[]> {
  const [standing, former] = await Promise.all([
    ReasonTextModel.distinct("municipality", { "texts.fi": fi }).exec(),
    ReasonTextModel.distinct("municipality", { "former.fi": fi }).exec(),
  ]);
  return [...standing, ...former];
}

/**
 * Gives the library its first sentences in every municipality that has none, and to one that was founded earlier the
 * sentences that have been added since, once; what somebody has written there is never touched.
 */
export async function foundReasons(now: Date): Promise<void> {
  const [municipalities, present] = await Promise.all([
    MunicipalityModel.distinct("_id").exec(),
    ReasonTextModel.distinct("municipality").exec(),
  ]);
  for (const municipality of municipalities.filter((code) => !present.includes(code)))
    for (const name of Object.keys(FIRST) as FirstName[]) await add(municipality, name, now);
  for (const name of ADDED_SINCE) {
    const having = await municipalitiesWith(reasons.fi.first[name]);
    for (const municipality of present.filter((code) => !having.includes(code))) await add(municipality, name, now);
  }
}
