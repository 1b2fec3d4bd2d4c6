import { EmailLink } from "#components/email-link";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { localText } from "#domain/shared/locales";
import { pageTitle } from "#http/page-title";
import { privacy } from "#i18n/messages/privacy";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findProvider } from "#models/provider.server";

export const meta: MetaFunction<typeof loader> = pageTitle(privacy, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return findProvider();
}

export default function PrivacyPage() {
  const t = useTexts(privacy);
  const locale = useLocale();
  const { names, email } = useLoaderData<typeof loader>();
  const { rights, ...told } = t.sections;
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead({ municipality: localText(names, locale) })} />
      {Object.values(told).map(({ title, text }) => (
        <Section title={title} key={title} plain>
          <p>{text}</p>
        </Section>
      ))}
      <Section title={rights.title} plain>
        <p>{rights.text}</p>
        {email ? (
          <p>
            {rights.contact} <EmailLink email={email} />
          </p>
        ) : null}
      </Section>
    </div>
  );
}
