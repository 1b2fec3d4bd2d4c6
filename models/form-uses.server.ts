import { localText, type Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";

/** Where a form is used: by calls, each with the version that it has, and by programmes for calls to come. */
export type FormUses = {
  calls: { callId: string; name: string; number: number }[];
  programmes: { programmeId: string; name: string }[];
};

/** The calls that have a version of the form, the latest year first, and the programmes whose new calls will. */
export async function usesOfForm(formId: string, locale: Locale): Promise<FormUses> {
  const [calls, programmes] = await Promise.all([
    CallModel.find({ "form.formId": formId })
      .select({ names: 1, "form.version": 1 })
      .sort({ year: -1 })
      .lean<Pick<Call, "_id" | "names" | "form">[]>()
      .exec(),
    ProgrammeModel.find({ formId }).select({ names: 1 }).lean<Pick<Programme, "_id" | "names">[]>().exec(),
  ]);
  return {
    calls: calls.map(({ _id, names, form }) => ({
      callId: _id,
      name: localText(names, locale),
      number: form?.version ?? 0,
    })),
    programmes: programmes.map(({ _id, names }) => ({ programmeId: _id, name: localText(names, locale) })),
  };
}
