import type { ActionFunctionArgs } from "@remix-run/node";
import type { Actor } from "#domain/roles";
import { isWorking } from "#domain/import/import-lifecycle";
import { answerRefusal } from "#http/answer-refusal.server";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import type { DirectoryImport } from "#models/directory-import.server";
import { findOfficeImport } from "#models/scoped-imports.server";
import { chooseImportColumns } from "#use-cases/choose-import-columns.server";
import {
  callNumbersTheSame,
  chooseEdited,
  decideImportRows,
  type RowDecision,
} from "#use-cases/decide-import-rows.server";
import { moveImport } from "#use-cases/move-import.server";
import { importFormSchema, type DecisionWish, type ImportWish } from "./schema";

type Saying = { actor: Actor; importId: string; now: Date };

const decisionOf = ({ rowId, word }: DecisionWish): RowDecision[] => {
  if (word === undefined) return [];
  return [word === "new" || word === "leave" ? { rowId, decision: word } : { rowId, decision: "same", sameAs: word }];
};

function carryOut(wish: ImportWish, { actor, importId, now }: Saying) {
  switch (wish.intent) {
    case "columns": {
      const { version, kind, columns } = wish;
      const mapping = columns.map((column) => column ?? null);
      return chooseImportColumns({ importId, version, kind, mapping, actor, now });
    }
    case "decide":
      return decideImportRows({ importId, decisions: wish.decisions.flatMap(decisionOf), actor });
    case "edited":
      return chooseEdited(importId, wish.edited, actor);
    case "numbersSame":
      return callNumbersTheSame(importId, actor);
    case "start":
    case "mapAnew":
    case "discard":
      return moveImport({ importId, event: wish.intent, version: wish.version, actor, now });
  }
}

const FLASHES: Partial<Record<ImportWish["intent"], string>> = {
  start: "importStarted",
  discard: "importDiscarded",
  decide: "importDecided",
  edited: "importDecided",
  numbersSame: "importDecided",
};

/** Where one goes on: to the list after putting an import aside, else back to what one was looking at. */
function pathAfter({ intent }: ImportWish, { importId, url }: { importId: string; url: string }): string {
  if (intent === "discard") return "/office/imports";
  const stays = intent === "decide" || intent === "edited" || intent === "numbersSame";
  return `/office/imports/${importId}${stays ? new URL(url).search : ""}`;
}

/** Good rows of a table with faulty ones come in only when somebody has said so. */
const lacksAcceptance = (wish: ImportWish, { counts }: DirectoryImport): boolean =>
  wish.intent === "start" && (counts["broken"] ?? 0) > 0 && !wish.accept;

/** A press of a button on an import's page. */
export async function answerImportForm(args: ActionFunctionArgs, actor: Actor) {
  const directoryImport = found(await findOfficeImport(actor, args.params["importId"]));
  const { _id: importId } = directoryImport;
  const form = await parseForm(args.request, importFormSchema);
  if (!form.ok) return replyInvalid(form);
  const wish = form.value;
  if (lacksAcceptance(wish, directoryImport))
    return replyInvalid({ typed: form.typed, errors: { accept: ["mustBeTicked"] } });
  const done = await carryOut(wish, { actor, importId, now: args.context.arrivedAt });
  // A second press of the button finds it under way.
  if (!done.ok && done.refusal.code !== "notFound" && isWorking(directoryImport.status))
    return seeOther(`/office/imports/${importId}`);
  if (!done.ok) return answerRefusal(done.refusal, form);
  const path = pathAfter(wish, { importId, url: args.request.url });
  const flash = FLASHES[wish.intent];
  return flash ? redirectWithFlash(path, flash) : seeOther(path);
}
