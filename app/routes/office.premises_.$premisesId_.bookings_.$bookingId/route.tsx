import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { BookingStatusTag } from "#components/premises/booking-status-tag";
import { Section } from "#components/section";
import { Timeline } from "#components/timeline";
import { refusalText, useForm } from "#components/use-form";
import { decisionSchema } from "#domain/premises/booking-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { codeText } from "#i18n/code-text";
import { formatDateTime } from "#i18n/format";
import { bookingRefusals } from "#i18n/messages/booking-refusals";
import { keeping } from "#i18n/messages/keeping";
import { bookingTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import { decideBooking } from "#use-cases/decide-booking.server";
import { BookingDetails } from "./components/booking-details";
import { Decision } from "./components/decision";
import { loadKeptBooking, type KeptBooking } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(keeping, ({ bookingTitle }) => bookingTitle);

const FLASHES = { approve: "bookingApproved", refuse: "bookingRefused", cancel: "bookingCancelled" } as const;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  return found(await loadKeptBooking(actor, params, localeOf(request), context.arrivedAt));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const now = context.arrivedAt;
  const { id: bookingId, premisesId } = found(await loadKeptBooking(actor, params, localeOf(request), now));
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return replyInvalid(form);
  const { event, reason = null } = form.value;
  const decided = await decideBooking({ premisesId, bookingId, event, reason, actor, now });
  if (!decided.ok) return answerRefusal(decided.refusal, form);
  return redirectWithFlash(`/office/premises/${premisesId}/bookings`, FLASHES[event]);
}

function Rivals({ premisesId, rivals }: Pick<KeptBooking, "premisesId" | "rivals">) {
  const t = useTexts(keeping);
  const locale = useLocale();
  if (rivals.length === 0) return null;
  return (
    <Note tone="attention" title={t.rivalsTitle}>
      <ul className="stack stack-tight">
        {rivals.map(({ id, asker, purpose, time }) => (
          <li key={id}>
            <a href={`/office/premises/${premisesId}/bookings/${id}`}>{asker}</a>
            <span className="muted small"> {[purpose, bookingTimeText(time, locale)].join(" · ")}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}

export default function KeptBookingPage() {
  const t = useTexts(keeping);
  const refusals = useTexts(bookingRefusals);
  const locale = useLocale();
  const booking = useLoaderData<typeof loader>();
  const { premisesId, place, purpose, status, obstacles, rivals, history } = booking;
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.labels, refusals });
  return (
    <div className="page">
      <Breadcrumb items={[{ label: `${t.title}: ${place}`, href: `/office/premises/${premisesId}/bookings` }]} />
      <PageHeader eyebrow={place} title={purpose} meta={<BookingStatusTag status={status} />} />
      <FormProblems form={form} />
      {obstacles.length > 0 ? (
        <Note tone="error" title={t.clashTitle}>
          {obstacles.map((obstacle) => (
            <p key={obstacle.code}>{refusalText(obstacle, refusals, "")}</p>
          ))}
        </Note>
      ) : null}
      <div className="aside-last">
        <div>
          <BookingDetails booking={booking} />
          <Rivals premisesId={premisesId} rivals={rivals} />
          <Decision booking={booking} form={form} />
        </div>
        <aside>
          <Section title={t.history} plain>
            <Timeline
              entries={history.map(({ id, event, at, by, reason }) => ({
                id,
                when: formatDateTime(at, locale),
                dateTime: at.toISOString(),
                what: codeText(t.historyEvents, event),
                who: by,
                why: reason,
              }))}
            />
          </Section>
        </aside>
      </div>
    </div>
  );
}
