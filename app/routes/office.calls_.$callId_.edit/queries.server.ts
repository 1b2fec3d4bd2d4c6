import { extensionLog } from "#domain/grants/extension-log";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { historyView } from "#models/case-view.server";
import { findMunicipality } from "#models/municipality.server";
import { savedCall } from "#models/saved-call.server";
import { findOfficeCall } from "#models/scoped.server";

/** The form of a call the person administers, with its history; null when there is no such call for them. */
export async function callEditPage(actor: Actor, callId: unknown, locale: Locale) {
  const found = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!found) return null;
  const call = found.toObject();
  const keeper = await findMunicipality(call.municipality);
  return {
    callId: call._id,
    programmeId: call.programmeId,
    version: call.__v,
    status: call.status,
    name: localText(call.names, locale),
    isConditional: call.condition !== null && call.condition.lifted === null,
    saved: savedCall(call),
    bodies: (keeper?.decidingBodies ?? []).map(({ code, names }) => ({ value: code, label: localText(names, locale) })),
    history: historyView(call.history),
    extensions: extensionLog(call.history),
  };
}
