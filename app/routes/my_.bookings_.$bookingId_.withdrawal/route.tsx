import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DefinitionList } from "#components/definition-list";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { givingUpSchema } from "#domain/premises/booking-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { bookingRefusals } from "#i18n/messages/booking-refusals";
import { bookings } from "#i18n/messages/bookings";
import { bookingTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import { giveUpBooking } from "#use-cases/give-up-booking.server";
import { loadOwnBooking } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(bookings, ({ cancelTitle }) => cancelTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const booking = found(await loadOwnBooking(actor, params["bookingId"], localeOf(request), context.arrivedAt));
  if (!booking.isOpen) throw seeOther("/my/bookings");
  return booking;
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const { id: bookingId } = found(
    await loadOwnBooking(actor, params["bookingId"], localeOf(request), context.arrivedAt),
  );
  const form = await parseForm(request, givingUpSchema);
  if (!form.ok) return replyInvalid(form);
  const given = await giveUpBooking({ bookingId, reason: form.value.reason ?? null, actor, now: context.arrivedAt });
  if (!given.ok) return answerRefusal(given.refusal, form);
  return redirectWithFlash("/my/bookings", "bookingGivenUp");
}

export default function WithdrawalPage() {
  const t = useTexts(bookings);
  const locale = useLocale();
  const { id, place, purpose, time, status } = useLoaderData<typeof loader>();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: t.giveUpLabels,
    refusals: useTexts(bookingRefusals),
  });
  const facts = [
    { label: t.place, value: place },
    { label: t.time, value: bookingTimeText(time, locale) },
    { label: t.labels.purpose, value: purpose },
  ];
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/my/bookings" }]} />
      <PageHeader title={status === "requested" ? t.withdrawTitle : t.cancelTitle} lead={t.giveUpLead} />
      <FormProblems form={form} />
      <DefinitionList items={facts} />
      {time.repeats === "once" ? null : <Note tone="attention">{t.series}</Note>}
      <Form action={`/my/bookings/${id}/withdrawal`}>
        <TextArea {...form.field("reason")} rows={3} maxChars={500} optional />
        <FormActions>
          <ButtonLink href="/my/bookings" variant="quiet">
            {t.keep}
          </ButtonLink>
          <Button variant="danger">{t.confirm[status]}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
