import { EmailLink } from "#components/email-link";
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { archive } from "#i18n/messages/archive";
import { associations } from "#i18n/messages/associations";
import { useTexts } from "#i18n/use-texts";
import { findArchived } from "#models/archived-association.server";
import { coordinatorAddress } from "#models/coordinator-address.server";

export const meta: MetaFunction = (args) => [
  ...(pageTitle(archive, ({ title }) => title)(args) ?? []),
  { name: "robots", content: "noindex" },
];

/** The page of an association that has left the directory: gone (410), with a kind word of what became of it. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { municipality, ...archived } = found(await findArchived(args.params["associationId"]));
  return data({ ...archived, email: await coordinatorAddress(municipality) }, { status: 410 });
}

export default function ArchivedAssociationPage() {
  const t = useTexts(archive);
  const { directory } = useTexts(associations);
  const { name, reason, into, email } = useLoaderData<typeof loader>();
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: directory, href: "/directory" }]} />
      <PageHeader title={t.heading({ name })} lead={t.became[reason]} />
      <div className="cluster">
        {into ? <ButtonLink href={`/associations/${into.id}`}>{t.goTo({ name: into.name })}</ButtonLink> : null}
        <ButtonLink href="/directory" variant="quiet" icon="search">
          {t.search}
        </ButtonLink>
      </div>
      <p className="muted">
        {t.mistake} {email ? <EmailLink email={email} /> : null}
      </p>
    </div>
  );
}
