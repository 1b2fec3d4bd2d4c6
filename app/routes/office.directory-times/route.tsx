import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { PageHeader } from "#components/page-header";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { directoryTimes } from "#i18n/messages/directory-times";
import { useTexts } from "#i18n/use-texts";
import { setDirectoryTimes } from "#use-cases/set-directory-times.server";
import { TimesForm } from "./components/times-form";
import { loadTimes, loadTouched } from "./queries.server";
import { timesSchema } from "./schema";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(directoryTimes, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  return found(await loadTimes(found(officeMunicipality(signedIn, "setDirectoryTimes")), args.context.arrivedAt));
}

/** Saves the times, or only shows what they would do today. */
export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "setDirectoryTimes"));
  const form = await parseForm(args.request, timesSchema);
  if (!form.ok) return replyInvalid(form);
  const { intent, version, times } = form.value;
  const now = args.context.arrivedAt;
  if (intent === "preview")
    return data({ values: form.typed, errors: {}, refusals: [], touched: await loadTouched(municipality, times, now) });
  const saved = await setDirectoryTimes({ municipality, version, times, actor: signedIn.actor, now });
  return saved.ok ? redirectWithFlash("/office/directory-times", "saved") : answerRefusal(saved.refusal, form);
}

export default function DirectoryTimesPage() {
  const t = useTexts(directoryTimes);
  const { version, times, touched } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const looked = reply && "touched" in reply ? reply.touched : null;
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead} />
      <TimesForm
        version={version}
        times={times}
        touched={looked ?? touched}
        isPreview={looked !== null}
        reply={reply}
      />
    </div>
  );
}
