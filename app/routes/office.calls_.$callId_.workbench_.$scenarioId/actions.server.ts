import { data } from "@remix-run/node";
import { ruleOf, scenarioSchema, type ScenarioInput } from "#domain/grants/allocation/rule-form";
import type { Actor } from "#domain/roles";
import type { FormReply, PageRefusal } from "#domain/shared/form-reply";
import type { Locale } from "#domain/shared/locales";
import { intentOf, parseFormData, replyRefused, statusOf, triedReply } from "#http/parse-form.server";
import { notFound, redirectWithFlash } from "#http/respond.server";
import { updateScenario } from "#use-cases/update-scenario.server";
import { pathOf } from "./path";
import { besidePins, pinsAfter } from "./pins";
import { countedOn, lastCounted, type Counted, type scenarioPage } from "./queries.server";

/** A form that was not saved: it comes back as it was, with what it gives, or gave before what is wrong in it. */
export type ScenarioReply = FormReply & { trial?: Counted | null; toScore?: number };

type Page = NonNullable<Awaited<ReturnType<typeof scenarioPage>>>;
type About = { actor: Actor; now: Date; page: number; locale: Locale };

/** The form with what is saved in the place of what could not be read. */
function withSaved(posted: FormData, wrong: readonly string[], saved: Readonly<Record<string, string>>): FormData {
  const mended = new FormData();
  for (const [name, value] of posted) mended.append(name, wrong.includes(name) ? (saved[name] ?? "") : value);
  return mended;
}

const contentOf = (input: ScenarioInput, { view, pins }: Page) => ({
  rule: ruleOf(input),
  pins: pinsAfter(pins, view.list.rows, input.pins),
});

function replyUnread(posted: FormData, errors: Record<string, string[]>, opened: Page, { page, locale }: About) {
  const read = parseFormData(posted, scenarioSchema(locale));
  const readable = parseFormData(withSaved(posted, Object.keys(errors), opened.view.saved), scenarioSchema(locale));
  const trial = readable.ok ? lastCounted(opened.bench, contentOf(readable.value, opened), opened.pins, page) : null;
  return data<ScenarioReply>({ values: read.typed, errors, refusals: [], trial }, { status: 400 });
}

/** Counts what a form gives, and saves it where that was asked. */
export async function tryOrSave(posted: FormData, opened: Page, about: About) {
  const { actor, now, page, locale } = about;
  const { bench, view, pins: before } = opened;
  const form = parseFormData(posted, scenarioSchema(locale));
  if (!form.ok) return replyUnread(posted, form.errors, opened, about);
  const { version, name, note = "", pins } = form.value;
  const touched = bench.parted.kept.filter(({ caseId }) => pins[caseId] !== undefined);
  const associations = touched.map(({ applicantName }) => applicantName);
  if (touched.length > 0) return replyRefused({ code: "ownAssociation", associations }, form);
  const content = contentOf(form.value, opened);
  const { counted, refusals, toScore } = countedOn(bench, content, page);
  if (!counted && toScore === 0) {
    const beside: PageRefusal[] = besidePins(refusals, bench.applications);
    const trial = lastCounted(bench, content, before, page);
    return data<ScenarioReply>({ ...replyRefused(beside, form).data, trial }, { status: statusOf(beside) });
  }
  if (intentOf(posted) === "try") return data<ScenarioReply>({ ...triedReply(form), trial: counted, toScore });
  const { callId, scenarioId } = view;
  const saved = await updateScenario({ callId, scenarioId, version, input: { ...content, name, note }, actor, now });
  if (saved.ok) return redirectWithFlash(pathOf(view, page), "saved");
  if (saved.refusal.some(({ code }) => code === "notFound")) throw notFound();
  return replyRefused(saved.refusal, form);
}
