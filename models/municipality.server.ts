import { Schema } from "mongoose";
import { USUAL_TIMES, type DirectoryTimes } from "#domain/associations/directory-times";
import { REGISTRY_CLOSES } from "#domain/grants/appealing";
import type { TimeOfDay } from "#domain/shared/time-of-day";
import type { Term } from "#domain/taxonomy/term";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, type RecordFields } from "#models/define-model.server";
import { localTextSchema, type CodedName, type StoredLocalText } from "#models/local-text.server";
import { returningSchema, termSchema, type StoredReturning } from "#models/term-fields.server";

/** The account payments are made from, as the payment file needs it. */
export type Debtor = { name: string; iban: string; bic: string | null; businessId: string };

/** Who decides on grants: a body (toimielin), or an office holder with the power to do so for small ones (viranhaltija). */
export type DecidingBody = CodedName & { officeHolder: boolean };

/** `_id` is the official municipality code of Statistics Finland, e.g. "593" for Pieksämäki. */
export type Municipality = RecordFields &
  Chronicle & {
    names: StoredLocalText;
    /** First part of case numbers, e.g. "PKS". */
    caseNumberPrefix: string;
    /** Units (toimialat): programmes, cases and staff posts point to their codes. */
    units: Term[];
    decidingBodies: DecidingBody[];
    villages: Term[];
    /** False from a merge of its terms, or its undoing, on until every record holds the codes it should. */
    followed: boolean;
    returning: StoredReturning[];
    debtor: Debtor | null;
    /** Where a claim for a revised decision (oikaisuvaatimus) is sent. */
    registry: { address: string; email: string; phone?: string | null; closesAt: TimeOfDay } | null;
    /** How long the directory's records are believed; null where the usual times hold. */
    directoryTimes: DirectoryTimes | null;
  };

const decidingBody = new Schema<DecidingBody>(
  {
    code: { type: String, required: true },
    names: { type: localTextSchema, required: true },
    officeHolder: { type: Boolean, default: false },
  },
  partOptions,
);

const schema = new Schema<Municipality>(
  {
    _id: { type: String, required: true, match: /^\d{3}$/ },
    names: { type: localTextSchema, required: true },
    caseNumberPrefix: { type: String, required: true, match: /^[A-Z]{2,4}$/ },
    units: { type: [termSchema], default: [] },
    decidingBodies: { type: [decidingBody], default: [] },
    villages: { type: [termSchema], default: [] },
    debtor: {
      type: new Schema<Debtor>(
        {
          name: { type: String, required: true },
          iban: { type: String, required: true },
          bic: { type: String, default: null },
          businessId: { type: String, required: true },
        },
        partOptions,
      ),
      default: null,
    },
    registry: {
      type: new Schema(
        {
          address: { type: String, required: true },
          email: { type: String, required: true },
          phone: { type: String, default: null },
          closesAt: { type: String, default: REGISTRY_CLOSES },
        },
        partOptions,
      ),
      default: null,
    },
    directoryTimes: {
      type: new Schema<DirectoryTimes>(
        {
          remindAfterMonths: { type: [Number], required: true },
          staleAfterMonths: { type: Number, required: true },
          unlistAfterMonths: { type: Number, required: true },
          archiveAfterMonths: { type: Number, required: true },
          campaignMonths: { type: [Number], required: true },
        },
        partOptions,
      ),
      default: null,
    },
    followed: { type: Boolean, default: true },
    returning: { type: [returningSchema], default: [] },
    ...chronicleFields,
  },
  recordOptions,
);

export const MunicipalityModel = defineModel<Municipality>("Municipality", schema, "municipalities");

export const findMunicipality = (code: string): Promise<Municipality | null> =>
  MunicipalityModel.findById(code).lean<Municipality>().exec();

/** Does an office holder (viranhaltija) decide under this code, alone and without a meeting? */
export const decidesAlone = (municipality: Pick<Municipality, "decidingBodies"> | null, body: string): boolean =>
  municipality?.decidingBodies.some(({ code, officeHolder }) => code === body && officeHolder) ?? false;

/** When a municipality's registry closes: the last moment of the last day for what must be with it by then. */
export const registryClosing = async (code: string): Promise<TimeOfDay> =>
  (await findMunicipality(code))?.registry?.closesAt ?? REGISTRY_CLOSES;

/** The municipality that the public pages speak for: the first of the installation. */
export const findHomeMunicipality = (): Promise<Municipality | null> =>
  MunicipalityModel.findOne().sort({ createdAt: 1, _id: 1 }).lean<Municipality>().exec();

export const timesOf = (municipality: Pick<Municipality, "directoryTimes"> | null | undefined): DirectoryTimes =>
  municipality?.directoryTimes ?? USUAL_TIMES;

/** How long records are believed, municipality by municipality: for lists that cross their borders. */
export async function findDirectoryTimes(): Promise<(municipality: string) => DirectoryTimes> {
  const all = await MunicipalityModel.find()
    .select({ directoryTimes: 1 })
    .lean<Pick<Municipality, "_id" | "directoryTimes">[]>()
    .exec();
  const times = new Map(all.map((municipality) => [municipality._id, timesOf(municipality)]));
  return (municipality) => times.get(municipality) ?? USUAL_TIMES;
}
