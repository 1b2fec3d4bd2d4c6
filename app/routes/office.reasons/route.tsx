import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { choice } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { reasons } from "#i18n/messages/reasons";
import { useTexts } from "#i18n/use-texts";
import { retireReasonText } from "#use-cases/retire-reason-text.server";
import { ReasonTable } from "./components/reason-table";
import { reasonLibrary } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(reasons, ({ title }) => title);

const aboutSchema = z.object({ reasonId: z.string({ error: "required" }), intent: choice(["retire", "restore"]) });

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "writeProposal"));
  return plain(await reasonLibrary(municipality));
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  found(officeMunicipality(signedIn, "writeProposal"));
  const form = await parseForm(args.request, aboutSchema);
  if (!form.ok) return replyInvalid(form);
  const { reasonId, intent } = form.value;
  const about = { actor: signedIn.actor, now: args.context.arrivedAt };
  const done = await retireReasonText({ ...about, reasonId, retired: intent === "retire" });
  return done.ok ? redirectWithFlash("/office/reasons", "saved") : answerRefusal(done.refusal, form);
}

export default function ReasonsPage() {
  const t = useTexts(reasons);
  const { groups, retired } = useLoaderData<typeof loader>();
  const shown = groups.filter(({ rows }) => rows.length > 0);
  return (
    <div className="page page-wide">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink href="/office/reasons/new" icon="plus">
            {t.add}
          </ButtonLink>
        }
      />
      {shown.length === 0 ? <EmptyState title={t.none}>{t.noneText}</EmptyState> : null}
      {shown.map(({ use, rows }, index) => (
        <Section key={use} title={t.uses[use]} plain={index === 0}>
          <ReasonTable caption={t.uses[use]} rows={rows} />
        </Section>
      ))}
      {retired.length > 0 ? (
        <Section title={t.retiredTitle}>
          <ReasonTable caption={t.retiredTitle} rows={retired} />
        </Section>
      ) : null}
    </div>
  );
}
