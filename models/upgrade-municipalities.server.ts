import mongoose from "mongoose";
import { REGISTRY_CLOSES } from "#domain/grants/appealing";
import { newTerm } from "#domain/taxonomy/term";
import { MunicipalityModel } from "#models/municipality.server";

type Named = { code: string; names: { fi: string; sv: string | null; en: string | null } };

/** As earlier programs wrote them: villages were words, units had a code and names alone. */
type Earlier = { _id: string; villages?: (string | Named)[]; units?: Named[] };

const asTerm = (word: string | Named) =>
  typeof word === "string"
    ? newTerm(word, { fi: word, sv: null, en: null })
    : { ...newTerm(word.code, word.names), ...word };

const isEarlier = (word: string | Named): boolean => typeof word === "string" || !("synonyms" in word);

const NO_CLOSING = { registry: { $ne: null }, "registry.closesAt": { $exists: false } };

/** Makes terms of the villages and units that an earlier program stored, and tells when a registry closes. Run at the start; a second run finds nothing to do. */
export async function upgradeMunicipalities(): Promise<void> {
  const municipalities = mongoose.connection.collection<Earlier>(MunicipalityModel.collection.name);
  for await (const { _id, villages = [], units = [] } of municipalities.find())
    if ([...villages, ...units].some(isEarlier))
      await municipalities.updateOne({ _id }, { $set: { villages: villages.map(asTerm), units: units.map(asTerm) } });
  await MunicipalityModel.collection.updateMany(NO_CLOSING, { $set: { "registry.closesAt": REGISTRY_CLOSES } });
}
