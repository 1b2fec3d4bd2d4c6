import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { Own } from "#components/own";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { AS_PERSON, bookingRequestSchema } from "#domain/premises/booking-form";
import type { FormReply } from "#domain/shared/form-reply";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { bookingRefusals } from "#i18n/messages/booking-refusals";
import { bookings } from "#i18n/messages/bookings";
import { premises as texts } from "#i18n/messages/premises";
import { useTexts } from "#i18n/use-texts";
import { findPublishedPremises } from "#models/scoped-premises.server";
import { requestBooking } from "#use-cases/request-booking.server";
import { RequestCheck } from "./components/request-check";
import { RequestForm } from "./components/request-form";
import { checkedRequest, loadRequest, type CheckedRequest, type RequestView } from "./queries.server";

export const meta: MetaFunction = pageTitle(bookings, ({ requestTitle }) => requestTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params } = args;
  const { searchParams } = new URL(request.url);
  return found(await loadRequest(params["premisesId"], actor, searchParams, localeOf(request)));
}

/** Whoever has one choice finds it made; between several associations a wrong one is too easily left standing. */
const likelyBooker = ([first, ...others]: RequestView["associations"]): string =>
  others.length > 0 ? "" : (first?.id ?? AS_PERSON);

type LookedAt = FormReply & { checked: CheckedRequest | null };
const isLookedAt = (reply: FormReply | undefined): reply is LookedAt => reply !== undefined && "checked" in reply;

/** The form comes back filled in, to be changed or to be looked at once more. */
const replyWith = (values: Record<string, string[]>, checked: CheckedRequest | null) =>
  data<LookedAt>({ values, errors: {}, refusals: [], checked });

/** First looked at, then sent: without a script each is a page of its own. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const { _id: premisesId } = found(await findPublishedPremises(params["premisesId"]));
  const form = await parseForm(request, bookingRequestSchema);
  if (!form.ok) return replyInvalid(form);
  const { step, ...asked } = form.value;
  const command = { ...asked, premisesId, actor, now: context.arrivedAt };
  if (step === "change") return replyWith(form.typed, null);
  if (step === "check") {
    const { refusals, checked } = await checkedRequest(command, localeOf(request));
    return refusals.length > 0 ? answerRefusal(refusals, form) : replyWith(form.typed, checked);
  }
  const sent = await requestBooking(command);
  if (!sent.ok) return answerRefusal(sent.refusal, form);
  return redirectWithFlash("/my/bookings", "bookingRequested");
}

export default function RequestPage() {
  const t = useTexts(bookings);
  const { title } = useTexts(texts);
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { premises, associations, pressed } = view;
  const form = useForm({
    reply,
    labels: t.labels,
    saved: { bookedFor: likelyBooker(associations), repeats: "once", ...pressed },
    refusals: useTexts(bookingRefusals),
  });
  const checked = isLookedAt(reply) ? reply.checked : null;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: title, href: "/premises" },
          { label: <Own of={premises.name} />, href: `/premises/${premises.id}` },
        ]}
      />
      <PageHeader
        eyebrow={<Own of={premises.name} />}
        title={checked ? t.checkTitle : t.requestTitle}
        lead={checked ? t.checkLead : t.requestLead}
      />
      <FormProblems form={form} />
      {checked ? (
        <RequestCheck premisesId={premises.id} checked={checked} typed={reply?.values ?? {}} />
      ) : (
        <RequestForm view={view} form={form} bookingId={reply?.values["bookingId"]?.[0] ?? view.bookingId} />
      )}
    </div>
  );
}
