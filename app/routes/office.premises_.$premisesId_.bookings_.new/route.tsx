import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { BookingTimeFields } from "#components/premises/booking-time-fields";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { blockSchema } from "#domain/premises/booking-form";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { bookingRefusals } from "#i18n/messages/booking-refusals";
import { bookings } from "#i18n/messages/bookings";
import { keeping } from "#i18n/messages/keeping";
import { useTexts } from "#i18n/use-texts";
import { newId } from "#models/define-model.server";
import { findKeptPremises } from "#models/scoped-premises.server";
import { blockTime } from "#use-cases/block-time.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(keeping, ({ blockTitle }) => blockTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id, names } = found(await findKeptPremises(actor, args.params["premisesId"]));
  return { id, name: localText(names, localeOf(args.request)), bookingId: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: premisesId } = found(await findKeptPremises(actor, args.params["premisesId"]));
  const form = await parseForm(args.request, blockSchema);
  if (!form.ok) return replyInvalid(form);
  const blocked = await blockTime({ premisesId, ...form.value, actor, now: args.context.arrivedAt });
  if (!blocked.ok) return answerRefusal(blocked.refusal, form);
  const { startsOn } = form.value.time;
  return redirectWithFlash(`/office/premises/${premisesId}/bookings?date=${startsOn}`, "timeBlocked");
}

export default function BlockTimePage() {
  const t = useTexts(keeping);
  const { cancel } = useTexts(bookings);
  const { id, name, bookingId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({
    reply,
    labels: t.blockLabels,
    saved: { repeats: "once" },
    refusals: useTexts(bookingRefusals),
  });
  const back = `/office/premises/${id}/bookings`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: `${t.title}: ${name}`, href: back }]} />
      <PageHeader eyebrow={name} title={t.blockTitle} lead={t.blockLead} />
      <FormProblems form={form} />
      <Form action={`${back}/new`}>
        <input type="hidden" name="bookingId" value={reply?.values["bookingId"]?.[0] ?? bookingId} />
        <TextField {...form.field("purpose")} hint={t.blockHint} />
        <BookingTimeFields
          form={form}
          closesOn={{ ...form.field("closesOn"), hint: t.closesOnHint }}
          hoursOptional
          hoursHint={t.wholeDayHint}
        />
        <FormActions>
          <Button>{t.block}</Button>
          <ButtonLink href={back} variant="plain">
            {cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
