import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn, type SignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Breadcrumb } from "#components/breadcrumb";
import { PageHeader } from "#components/page-header";
import { abilityToEdit, EDITABLE_KINDS, isEditableLetter } from "#domain/letters/editable-letter";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { readForm } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, notFound } from "#http/respond.server";
import { letterTitle } from "#i18n/letter-title";
import { letterWords } from "#i18n/letter-words";
import { letterTexts } from "#i18n/messages/letter-texts";
import { useLocale, useTexts } from "#i18n/use-texts";
import { answerLetter } from "./answers.server";
import { TextForm } from "./components/text-form";
import { VersionList } from "./components/version-list";
import { editedLetter } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(letterTexts, ({ title }) => title);

/** The letter of the address and the municipality whose words it gets; 404 for whoever may not write them. */
function askedLetter(signedIn: SignedIn, letterId: string | undefined) {
  if (!isEditableLetter(letterId)) throw notFound();
  return { letter: letterId, municipality: found(officeMunicipality(signedIn, abilityToEdit(letterId))) };
}

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const { letter, municipality } = askedLetter(signedIn, args.params.letterId);
  return plain(await editedLetter(municipality, letter, localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const asked = askedLetter(signedIn, args.params.letterId);
  const posted = await readForm(args.request);
  return answerLetter({ ...asked, posted, reader: localeOf(args.request), signedIn, now: args.context.arrivedAt });
}

export default function LetterPage() {
  const t = useTexts(letterTexts);
  const locale = useLocale();
  const edited = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: t.title, href: "/office/letters" }]} />
      <PageHeader
        title={letterTitle(edited.letter, locale)}
        lead={t.editLead(letterWords(locale)[EDITABLE_KINDS[edited.letter]])}
      />
      <TextForm edited={edited} reply={reply} />
      <VersionList edited={edited} />
    </div>
  );
}
