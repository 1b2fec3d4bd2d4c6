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

/** Gives the library its first sentences in every municipality that has none; one that has any is never touched. */
export async function foundReasons(now: Date): Promise<void> {
  const [municipalities, present] = await Promise.all([
    MunicipalityModel.distinct("_id").exec(),
    ReasonTextModel.distinct("municipality").exec(),
  ]);
  for (const municipality of municipalities.filter((code) => !present.includes(code)))
    for (const [name, use] of Object.entries(FIRST) as [keyof typeof FIRST, ReasonUse][]) {
      const texts = { fi: reasons.fi.first[name], sv: reasons.sv.first[name], en: reasons.en.first[name] };
      const reason = new ReasonTextModel({ municipality, use, texts });
      chronicle(reason, { event: "create" }, bySystem(now));
      await reason.save();
    }
}
