import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { FirstInMunicipality } from "#components/first-in-municipality";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { ProgrammeFields } from "#components/programme-fields";
import { useProgrammeLabels } from "#components/grants/use-programme-labels";
import { useForm } from "#components/use-form";
import { programmeSchema } from "#domain/grants/programme-form";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { termChoices } from "#i18n/term-choices";
import { findMunicipality } from "#models/municipality.server";
import { createProgramme } from "#use-cases/create-programme.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(programmes, ({ newProgramme }) => newProgramme);

/** The municipality named in the address, if the person administers it; otherwise their first. */
function municipalityOf(request: Request, actor: Actor): string {
  const mine = municipalitiesWhere(actor, "manageProgrammes");
  ensureAllowed(mine.length > 0);
  const wished = new URL(request.url).searchParams.get("municipality");
  return found(wished === null ? mine[0] : mine.find((code) => code === wished));
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const municipality = municipalityOf(args.request, actor);
  const keeper = found(await findMunicipality(municipality));
  const locale = localeOf(args.request);
  return plain({
    municipality,
    municipalityName: localText(keeper.names, locale),
    units: termChoices(keeper.units, locale),
    bodies: keeper.decidingBodies.map(({ code, names }) => ({ value: code, label: localText(names, locale) })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const municipality = municipalityOf(args.request, actor);
  const form = await parseForm(args.request, programmeSchema);
  if (!form.ok) return replyInvalid(form);
  const created = await createProgramme({ municipality, input: form.value, actor, now: args.context.arrivedAt });
  if (!created.ok) return answerRefusal(created.refusal, form);
  return redirectWithFlash(`/office/programmes/${created.value.programmeId}`, "saved");
}

/** What most cities ask, to begin with: a registered association of the municipality, active for a year (grants.md 2.2). */
const FOR_A_START = {
  run: "yearly",
  applicants: ["association", "umbrella"],
  home: "homeOrActive",
  registered: true,
  activeMonths: 12,
  ownSharePercent: 0,
  sharePercent: 100,
  claimsDay: "30.11.",
} as const;

export default function NewProgrammePage() {
  const t = useTexts(programmes);
  const { municipality, municipalityName, units, bodies } = useLoaderData<typeof loader>();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: useProgrammeLabels(),
    saved: { ...FOR_A_START },
    refusals: t.refusals,
  });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/office/programmes" }]} />
      <PageHeader title={t.newProgramme} eyebrow={municipalityName} />
      <FormProblems form={form} />
      {units.length === 0 ? (
        <FirstInMunicipality title={t.noUnits} link={{ href: "/office/taxonomies/units", label: t.toUnits }}>
          {t.noUnitsText}
        </FirstInMunicipality>
      ) : (
        <Form action={`/office/programmes/new?municipality=${municipality}`}>
          <ProgrammeFields form={form} units={units} bodies={bodies} bodyRows={2} />
          <FormActions>
            <Button busyLabel={t.saving}>{t.save}</Button>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
