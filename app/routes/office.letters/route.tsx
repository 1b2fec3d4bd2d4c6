import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { letterTexts } from "#i18n/messages/letter-texts";
import { useTexts } from "#i18n/use-texts";
import { LetterTable } from "./components/letter-table";
import { lettersOf } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(letterTexts, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "editGrantLetters"));
  return plain({ areas: await lettersOf(municipality, signedIn.actor) });
}

export default function LettersPage() {
  const t = useTexts(letterTexts);
  const { areas } = useLoaderData<typeof loader>();
  return (
    <div className="page page-wide">
      <PageHeader title={t.title} lead={t.lead} />
      {areas.map(({ area, rows }, index) => (
        <Section key={area} title={t.areas[area]} plain={index === 0}>
          <LetterTable caption={t.areas[area]} rows={rows} />
          {area === "grants" ? <p className="small muted">{t.law}</p> : null}
        </Section>
      ))}
    </div>
  );
}
