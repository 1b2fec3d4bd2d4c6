import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { Timeline } from "#components/timeline";
import { useForm } from "#components/use-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { codeText } from "#i18n/code-text";
import { formatDateTime } from "#i18n/format";
import { directoryHistory } from "#i18n/messages/directory-history";
import { umbrellaRight } from "#i18n/messages/umbrella-right";
import { useLocale, useTexts } from "#i18n/use-texts";
import { giveEditRight, takeBackEditRight } from "#use-cases/change-edit-right.server";
import { UmbrellaRight } from "./components/umbrella-right";
import { loadUmbrellas, type UmbrellasView } from "./queries.server";
import { editRightSchema } from "./schema";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(umbrellaRight, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return { association: found(await loadUmbrellas(actor, args.params["associationId"])) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = await guardOwnAssociation(actor, "giveEditRight", args.params["associationId"]);
  const form = await parseForm(args.request, editRightSchema);
  if (!form.ok) return replyInvalid(form);
  const { intent, umbrellaId } = form.value;
  const command = { associationId, umbrellaId, actor, now: args.context.arrivedAt };
  const changed = intent === "give" ? await giveEditRight(command) : await takeBackEditRight(command);
  if (!changed.ok) return answerRefusal(changed.refusal, form);
  return redirectWithFlash(
    `/my/associations/${associationId}/umbrellas`,
    intent === "give" ? "editRightGiven" : "editRightTaken",
  );
}

function Happened({ history }: { history: UmbrellasView["history"] }) {
  const t = useTexts(umbrellaRight);
  const events = useTexts(directoryHistory);
  const locale = useLocale();
  if (history.length === 0) return null;
  return (
    <Section title={t.history}>
      <Timeline
        entries={history.map(({ id, event, at, by, umbrella }) => ({
          id,
          when: formatDateTime(at, locale),
          dateTime: at.toISOString(),
          what: [codeText(events, event), umbrella].filter(Boolean).join(": "),
          who: by,
        }))}
      />
    </Section>
  );
}

export default function UmbrellasPage() {
  const t = useTexts(umbrellaRight);
  const { association } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const { id, name, mayGive, umbrellas, deniedBy, history } = association;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      {deniedBy.map((umbrella) => (
        <Note key={umbrella} tone="attention" title={t.deniedTitle({ umbrella })}>
          <p>{t.deniedText}</p>
        </Note>
      ))}
      {umbrellas.length === 0 ? (
        <EmptyState
          icon="people"
          title={t.none}
          action={
            <ButtonLink href={`/my/associations/${id}/edit#names`} variant="quiet" icon="edit">
              {t.tell}
            </ButtonLink>
          }
        >
          {t.noneText}
        </EmptyState>
      ) : (
        <>
          {umbrellas.map((umbrella) => (
            <UmbrellaRight key={umbrella.id} associationId={id} umbrella={umbrella} mayGive={mayGive} />
          ))}
          <p className="muted small">
            {t.changeWhere} <a href={`/my/associations/${id}/edit#names`}>{t.tell}</a>
          </p>
        </>
      )}
      <Happened history={history} />
    </div>
  );
}
