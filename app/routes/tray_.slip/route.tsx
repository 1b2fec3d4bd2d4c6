import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { EmptyState } from "#components/empty-state";
import { Fieldset } from "#components/fieldset";
import { FoldedFields } from "#components/folded-fields";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { QuickExit } from "#components/quick-exit";
import { RadioGroup } from "#components/radio-group";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { collectsFor } from "#domain/referrals/collects-for";
import { SLIP_DAYS, SLIP_DAYS_USUALLY, slipFormSchema } from "#domain/referrals/slip";
import { LOCALES } from "#domain/shared/locales";
import { trayKey } from "#http/browser-tray.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { seeOther } from "#http/respond.server";
import { collectedFor } from "#i18n/messages/collected-for";
import { slip } from "#i18n/messages/slip";
import { slipWarning } from "#i18n/messages/slip-warning";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";
import { allowAttempt } from "#models/rate-limits.server";
import { makeSlip } from "#use-cases/make-slip.server";
import { loadSlipForm } from "./queries.server";

/** What somebody has collected is theirs alone. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

export const handle = { frame: "own" };
export const meta: MetaFunction = pageTitle(slip, ({ slipTitle }) => slipTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const view = await loadSlipForm(await trayKey(args), actor?.personId ?? null, args.context.arrivedAt);
  return { ...view, whom: collectsFor(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await visitor(args);
  const { request, context } = args;
  const form = await parseForm(request, slipFormSchema);
  if (!form.ok) return replyInvalid(form);
  if (!actor && !(await allowAttempt("slipMadeByClient", context.clientKey)))
    return replyRefused({ code: "tooManyRequests" }, form);
  const token = (await trayKey(args)) ?? "";
  const { keepsNotes, seen, ...asked } = form.value;
  const personId = actor?.personId ?? null;
  const made = await makeSlip({
    ...{ token, form: asked, keepsNotes, personId },
    ...{ seen: seen.split(" ").filter(Boolean), now: context.arrivedAt },
  });
  return made.ok ? seeOther(`/tray/slip/${made.value.code}`) : replyRefused(made.refusal, form);
}

/** What a note seems to tell of the client, and how to mend it. */
function Warning() {
  const t = useTexts(slipWarning);
  return (
    <Note tone="attention" title={t.title}>
      <p>{t.text}</p>
      <ActionLink href="/tray">{t.mend}</ActionLink>
    </Note>
  );
}

/** Who gives a slip; one's own needs none of it. */
const GIVER = ["name", "unit", "phone"] as const;

export default function SlipFormPage() {
  const t = useTexts(slip);
  const warning = useTexts(slipWarning);
  const { seen, isSensitive, holdsContact, from, formId, whom } = useLoaderData<typeof loader>();
  const { giveTitle, giveLead } = useTexts(collectedFor)[whom];
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: { ...t.labels, keepsNotes: warning.keepsNotes },
    saved: { ...from, days: SLIP_DAYS_USUALLY, locale: "fi" },
    refusals: {
      emptyTray: t.emptyTray,
      movedOn: warning.movedOn,
      contactInNote: warning.refused,
      withdrawn: useTexts(tray).slipWithdrawn,
    },
  });
  const giver = (
    <Fieldset id="from" legend={t.fromLegend} hint={t.fromHint}>
      <TextField {...form.field("name")} optional width="medium" autoComplete="name" />
      <TextField {...form.field("unit")} optional width="medium" autoComplete="organization" />
      <TextField {...form.field("phone")} optional type="tel" width="medium" autoComplete="tel" />
    </Fieldset>
  );
  return (
    <div className="page page-narrow">
      {isSensitive ? <QuickExit /> : null}
      <Breadcrumb items={[{ label: t.tray, href: "/tray" }]} />
      <PageHeader title={giveTitle} lead={giveLead} />
      <FormProblems form={form} />
      {seen.length === 0 ? (
        <EmptyState title={t.emptyTray} />
      ) : (
        <Form action="/tray/slip">
          <input type="hidden" name="formId" value={formId} />
          <input type="hidden" name="seen" value={seen.join(" ")} />
          <RadioGroup
            {...form.one("locale")}
            options={LOCALES.map((value) => ({ value, label: t.locales[value] }))}
            layout="line"
          />
          <RadioGroup
            {...form.one("days")}
            options={SLIP_DAYS.map((value) => ({ value, label: t.days[value] }))}
            layout="line"
          />
          {whom === "client" ? (
            giver
          ) : (
            <FoldedFields id="giver" title={t.fromFolded} filled={form.filled(...GIVER)} open={form.wrong(...GIVER)}>
              {giver}
            </FoldedFields>
          )}
          {holdsContact ? (
            <>
              <Warning />
              <CheckboxField {...form.tick("keepsNotes")} />
            </>
          ) : null}
          <FormActions>
            <Button>{t.make}</Button>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
