import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Breadcrumb } from "#components/breadcrumb";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { brokenMail } from "#i18n/messages/broken-mail";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadBrokenContacts, type BrokenContactView } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(brokenMail, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  return { contacts: await loadBrokenContacts(found(officeMunicipality(signedIn, "manageDirectory"))) };
}

export default function BrokenContactsPage() {
  const t = useTexts(brokenMail);
  const { title: desk } = useTexts(directoryDesk);
  const locale = useLocale();
  const { contacts } = useLoaderData<typeof loader>();
  const columns: Column<BrokenContactView>[] = [
    {
      key: "association",
      head: t.association,
      rowHeader: true,
      cell: ({ associationId, association }) => <a href={`/office/associations/${associationId}`}>{association}</a>,
    },
    { key: "email", head: t.email, cell: ({ email }) => email },
    { key: "whose", head: t.whose, cell: ({ person }) => (person === null ? t.publicAddress : person || t.unnamed) },
    { key: "since", head: t.since, nowrap: true, cell: ({ since }) => formatDate(since, locale) },
  ];
  return (
    <div className="page">
      <Breadcrumb items={[{ label: desk, href: "/office/directory" }]} />
      <PageHeader title={t.title} lead={contacts.length > 0 ? t.lead : undefined} />
      {contacts.length === 0 ? (
        <EmptyState icon="check" title={t.none}>
          {t.noneText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={columns}
          rows={contacts}
          rowKey={({ associationId, email }) => `${associationId} ${email} `}
        />
      )}
    </div>
  );
}
