import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { municipality as texts } from "#i18n/messages/municipality";
import { useTexts } from "#i18n/use-texts";
import { updateMunicipality } from "#use-cases/update-municipality.server";
import { DetailsForm } from "./components/details-form";
import { detailsOf } from "./details";
import { loadMunicipality } from "./queries.server";
import { municipalitySchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(texts, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  return found(await loadMunicipality(found(officeMunicipality(signedIn, "manageMunicipality"))));
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "manageMunicipality"));
  const form = await parseForm(args.request, municipalitySchema);
  if (!form.ok) return replyInvalid(form);
  const saved = await updateMunicipality({
    municipality,
    version: form.value.version,
    details: detailsOf(form.value),
    actor: signedIn.actor,
    now: args.context.arrivedAt,
  });
  return saved.ok ? redirectWithFlash("/office/municipality", "saved") : replyRefused(saved.refusal, form);
}

export default function MunicipalityPage() {
  const t = useTexts(texts);
  const view = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} />
      <Note>
        {t.lists} <a href="/office/taxonomies/villages">{t.toVillages}</a> ·{" "}
        <a href="/office/taxonomies/units">{t.toUnits}</a>
      </Note>
      <DetailsForm view={view} reply={useActionData<typeof action>()} />
    </div>
  );
}
