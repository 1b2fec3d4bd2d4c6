import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { HistoryList } from "#components/associations/history-list";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { PremisesFields } from "#components/premises/premises-fields";
import { PremisesStatusTag } from "#components/premises/premises-status-tag";
import { usePremisesForm } from "#components/premises/use-premises-form";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { lifecycleEventSchema } from "#domain/associations/listing-event";
import { premisesFormSchema } from "#domain/premises/premises-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { bookingRefusals } from "#i18n/messages/booking-refusals";
import { premisesForm } from "#i18n/messages/premises-form";
import { premisesOffice } from "#i18n/messages/premises-office";
import { useTexts } from "#i18n/use-texts";
import { movePremises } from "#use-cases/move-premises.server";
import { nameKeeper } from "#use-cases/name-keeper.server";
import { removeKeeper } from "#use-cases/remove-keeper.server";
import { updatePremises } from "#use-cases/update-premises.server";
import { Keepers } from "./components/keepers";
import { Standing } from "./components/standing";
import { loadManagedPremises, type ManagedPremises } from "./queries.server";
import { isAboutKeepers, keeperChangeSchema } from "./schema";

export const handle = { frame: "office" };

export const meta: MetaFunction<typeof loader> = pageTitle(
  premisesOffice,
  ({ title }, data: ManagedPremises | undefined) => data?.name ?? title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadManagedPremises(actor, args.params["premisesId"], localeOf(args.request)));
}

/** A button of the life cycle, a change of keepers, or else the form itself. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const locale = localeOf(args.request);
  const { id: premisesId } = found(await loadManagedPremises(actor, args.params["premisesId"], locale));
  const [here, now] = [`/office/premises/${premisesId}`, args.context.arrivedAt];
  const posted = await readForm(args.request);
  const button = parseFormData(posted, lifecycleEventSchema);
  if (button.ok) {
    const { event } = button.value;
    const moved = await movePremises({ premisesId, event, actor, now });
    if (!moved.ok) return answerRefusal(moved.refusal);
    return redirectWithFlash(here, `listing${event.charAt(0).toUpperCase()}${event.slice(1)}`);
  }
  if (isAboutKeepers(posted)) {
    const change = parseFormData(posted, keeperChangeSchema);
    if (!change.ok) return replyInvalid(change);
    const isNaming = change.value.intent === "nameKeeper";
    const changed =
      change.value.intent === "nameKeeper"
        ? await nameKeeper({ premisesId, email: change.value.email, locale, actor, now })
        : await removeKeeper({ premisesId, personId: change.value.personId, actor, now });
    if (!changed.ok) return answerRefusal(changed.refusal, change);
    return redirectWithFlash(here, isNaming ? "keeperNamed" : "keeperRemoved");
  }
  const form = parseFormData(posted, premisesFormSchema);
  if (!form.ok) return replyInvalid(form);
  const saved = await updatePremises({ premisesId, ...form.value, actor, now });
  if (!saved.ok) return answerRefusal(saved.refusal, form);
  return redirectWithFlash(here, "saved");
}

export default function ManagedPremisesPage() {
  const t = useTexts(premisesOffice);
  const words = useTexts(premisesForm);
  const stillBooked = useTexts(bookingRefusals);
  const { id, name, status, version, mayPicture, content, villages, keepers, history } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  // A reply to one of the other buttons holds nothing of the form's: what is stored stands in it then.
  const isOfPlace = reply !== undefined && "names.fi" in reply.values;
  const isOfKeepers = reply !== undefined && "email" in reply.values;
  const form = usePremisesForm(isOfPlace ? reply : undefined, content);
  const keeperForm = useForm({
    reply: isOfKeepers ? reply : undefined,
    labels: t.keeperLabels,
    refusals: t.refusals,
    beside: { alreadyKeeper: "email" },
  });
  const moved = useForm({ reply, labels: {}, refusals: { ...t.refusals, ...stillBooked } });
  const wrong = isOfKeepers ? keeperForm : { refusals: moved.refusals, problems: form.problems };
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/office/premises" }]} />
      <PageHeader
        title={name}
        meta={<PremisesStatusTag status={status} />}
        actions={
          <>
            {mayPicture && status !== "archived" ? (
              <ButtonLink href={`/office/premises/${id}/photo`} variant="quiet">
                {t.photo}
              </ButtonLink>
            ) : null}
            <ButtonLink href={`/office/premises/${id}/bookings`} variant="quiet" icon="calendar">
              {t.bookings}
            </ButtonLink>
          </>
        }
      />
      <FormProblems form={wrong} />
      <Standing id={id} status={status} />
      <div className="aside-last">
        <div>
          {status === "archived" ? null : (
            <Form action={`/office/premises/${id}`}>
              <input type="hidden" name="version" value={version} />
              <PremisesFields form={form} villages={villages} />
              <FormActions>
                <Button>{status === "draft" ? words.saveDraft : words.save}</Button>
              </FormActions>
            </Form>
          )}
        </div>
        <aside className="stack">
          <Keepers id={id} keepers={keepers} form={keeperForm} />
          <Section title={t.history} plain>
            <HistoryList entries={history} />
          </Section>
        </aside>
      </div>
    </div>
  );
}
