import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { choice, text } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { partners as texts } from "#i18n/messages/partners";
import { useTexts } from "#i18n/use-texts";
import { invitePartner, removePartner } from "#use-cases/invite-partner.server";
import { loadPartners, type PartnersView } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(texts, ({ title }) => title);

const partnerSchema = z.object({ intent: choice(["invite", "remove"]), partnerId: text({ max: 24 }) });

const wordsOf = (request: Request): string => (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 100);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return { form: found(await loadPartners(actor, args.params, wordsOf(args.request), args.context.arrivedAt)) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: formId, associationId } = found(await loadPartners(actor, args.params, "", args.context.arrivedAt));
  const form = await parseForm(args.request, partnerSchema);
  if (!form.ok) return replyInvalid(form);
  const { intent, partnerId } = form.value;
  const command = { formId, partnerId, actor, now: args.context.arrivedAt };
  const done = intent === "invite" ? await invitePartner(command) : await removePartner(command);
  if (!done.ok) return answerRefusal(done.refusal, form);
  const here = `/my/associations/${associationId}/cooperation/${formId}/partners`;
  return redirectWithFlash(here, intent === "invite" ? "partnerInvited" : "partnerRemoved");
}

const PRESSES = {
  invite: { intent: "invite", text: "invite", label: "inviteName" },
  inviteAgain: { intent: "invite", text: "inviteAgain", label: "inviteAgainName" },
  cancel: { intent: "remove", text: "cancel", label: "cancelName" },
  remove: { intent: "remove", text: "remove", label: "removeName" },
} as const;

type RowProps = { here: string; one: { id: string; name: string }; press: keyof typeof PRESSES };

/** A button about one association. */
function Press({ here, one: { id, name }, press }: RowProps) {
  const t = useTexts(texts);
  const { intent, text: words, label } = PRESSES[press];
  return (
    <Form action={here}>
      <input type="hidden" name="partnerId" value={id} />
      <Button name="intent" value={intent} size="small" variant="quiet" aria-label={t[label]({ name })}>
        {t[words]}
      </Button>
    </Form>
  );
}

function Candidates({ here, form: { words, found: rows, isCut } }: { here: string; form: PartnersView }) {
  const t = useTexts(texts);
  return (
    <Section title={t.inviteTitle}>
      <form method="get" action={here} className="field-row" role="search">
        <TextField name="q" label={t.search} type="search" defaultValue={words} width="medium" />
        <Button variant="quiet">{t.find}</Button>
      </form>
      {words !== "" && rows.length === 0 ? <p className="muted">{t.nothing}</p> : null}
      <ul className="hairlines">
        {rows.map((one) => (
          <li key={one.id} className="record-row">
            <span>{one.name}</span>
            <Press here={here} one={one} press="invite" />
          </li>
        ))}
      </ul>
      {isCut ? <p className="muted small">{t.more}</p> : null}
    </Section>
  );
}

const PRESS_OF = { accepted: "remove", pending: "cancel", declined: "inviteAgain" } as const;
const TONES = { accepted: "good", pending: "info", declined: "neutral" } as const;

export default function PartnersPage() {
  const t = useTexts(texts);
  const { form } = useLoaderData<typeof loader>();
  const view = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const { id, associationId, association, title, partners, isOpen } = form;
  const desk = `/my/associations/${associationId}`;
  const here = `${desk}/cooperation/${id}/partners`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: association, href: desk },
          { label: title, href: `${desk}/cooperation/${id}` },
        ]}
      />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={view} />
      <Section title={t.now} plain>
        {partners.length === 0 ? <p className="muted">{t.none}</p> : null}
        <ul className="hairlines">
          {partners.map((one) => (
            <li key={one.id} className="record-row">
              <div>
                {one.name} <Tag tone={TONES[one.state]}>{t.states[one.state]}</Tag>
                {isOpen && one.invitableFrom ? (
                  <p className="muted small">{t.invitableFrom({ from: one.invitableFrom })}</p>
                ) : null}
              </div>
              {isOpen && !one.invitableFrom ? <Press here={here} one={one} press={PRESS_OF[one.state]} /> : null}
            </li>
          ))}
        </ul>
      </Section>
      {isOpen ? <Candidates here={here} form={form} /> : null}
    </div>
  );
}
