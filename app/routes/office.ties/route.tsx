import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { municipalitiesWhere } from "#domain/policy";
import { tieSchema } from "#domain/ties/tie-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { ties } from "#i18n/messages/ties";
import { useTexts } from "#i18n/use-texts";
import { declareTie } from "#use-cases/declare-tie.server";
import { denyTie } from "#use-cases/deny-tie.server";
import { endTie } from "#use-cases/end-tie.server";
import { DeclareForm } from "./components/declare-form";
import { FoundTies } from "./components/found-ties";
import { TieList } from "./components/tie-list";
import { loadTies } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(ties, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "declareTies"));
  const view = await loadTies(signedIn, municipality, { now: args.context.arrivedAt, locale: localeOf(args.request) });
  const asked = new URL(args.request.url).searchParams.get("association") ?? "";
  const mayViewAll = municipalitiesWhere(signedIn.actor, "viewTies").includes(municipality);
  return plain({ ...view, asked, mayViewAll });
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  found(officeMunicipality(signedIn, "declareTies"));
  const form = await parseForm(args.request, tieSchema);
  if (!form.ok) return replyInvalid(form);
  const who = { actor: signedIn.actor, now: args.context.arrivedAt };
  if (form.value.intent === "end") {
    const ended = await endTie({ ...form.value, ...who });
    return ended.ok ? redirectWithFlash("/office/ties", "tieEnded") : answerRefusal(ended.refusal, form);
  }
  if (form.value.intent === "deny") {
    const denied = await denyTie({ ...form.value, ...who });
    return denied.ok ? redirectWithFlash("/office/ties", "tieDenied") : answerRefusal(denied.refusal, form);
  }
  const { associationId, kind, words = "", startsOn = null, endsOn = null } = form.value;
  const told = { associationId, caseId: null, kind, words, sinceOn: startsOn, untilOn: endsOn };
  const declared = await declareTie({ ...told, ...who });
  return declared.ok ? redirectWithFlash("/office/ties", "tieDeclared") : answerRefusal(declared.refusal, form);
}

const BESIDE = { alreadyTied: "associationId" } as const;

export default function TiesPage() {
  const t = useTexts(ties);
  const { memberOf, found: seen, current, past, choices, asked, mayViewAll } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({
    reply,
    labels: t.labels,
    saved: { associationId: asked },
    refusals: t.refusals,
    beside: BESIDE,
  });
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead} actions={mayViewAll ? <a href="/office/ties/all">{t.all}</a> : null} />
      <FormProblems form={form} />
      {seen.length > 0 ? <FoundTies found={seen} /> : null}
      <Section title={t.current}>
        {current.length === 0 ? <EmptyState title={t.none}>{t.noneText}</EmptyState> : null}
        <TieList ties={current} reason={form.field("reason")} />
      </Section>
      <Section title={t.asMember} lead={t.asMemberLead}>
        {memberOf.length === 0 ? (
          <p className="muted">{t.noMembership}</p>
        ) : (
          <ul className="hairlines">
            {memberOf.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </Section>
      <DeclareForm form={form} choices={choices} />
      {past.length > 0 ? (
        <Section title={t.past}>
          <TieList ties={past} reason={form.field("reason")} />
        </Section>
      ) : null}
    </div>
  );
}
