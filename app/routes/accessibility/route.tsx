import { EmailLink } from "#components/email-link";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { localText } from "#domain/shared/locales";
import { pageTitle } from "#http/page-title";
import { accessibilityStatement } from "#i18n/messages/accessibility-statement";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findProvider } from "#models/provider.server";

export const meta: MetaFunction<typeof loader> = pageTitle(accessibilityStatement, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return findProvider();
}

export default function AccessibilityPage() {
  const t = useTexts(accessibilityStatement);
  const locale = useLocale();
  const { names, email } = useLoaderData<typeof loader>();
  const { aim, tested, lacks, feedback, supervision } = t.sections;
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead({ municipality: localText(names, locale) })} />
      <Section title={aim.title} plain>
        <p>{aim.text}</p>
      </Section>
      <Section title={tested.title} plain>
        <p>{tested.text}</p>
      </Section>
      <Section title={lacks.title} plain>
        <ul className="hairlines">
          {Object.values(lacks.items).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section title={feedback.title} plain>
        <p>{feedback.text}</p>
        <p>{email ? <EmailLink email={email} /> : feedback.noEmail}</p>
      </Section>
      <Section title={supervision.title} plain>
        <p>{supervision.text}</p>
        <p>
          <a href="https://www.saavutettavuusvaatimukset.fi" rel="noreferrer">
            www.saavutettavuusvaatimukset.fi
          </a>
        </p>
      </Section>
    </div>
  );
}
