import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { SelectField } from "#components/select-field";
import { environment } from "#env.server";
import { pageTitle } from "#http/page-title";
import { ensureVisible } from "#http/respond.server";
import { mailbox } from "#i18n/messages/mailbox";
import { useTexts } from "#i18n/use-texts";
import { Mail } from "./components/mail";
import { loadMailbox } from "./queries.server";

export const meta: MetaFunction<typeof loader> = pageTitle(mailbox, ({ title }) => title);

/** What demo mode would have sent. Outside demo mode this page does not exist. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  ensureVisible(environment().demo);
  return loadMailbox(new URL(args.request.url).searchParams.get("to") ?? "");
}

export default function MailboxPage() {
  const t = useTexts(mailbox);
  const { to, addresses, mails } = useLoaderData<typeof loader>();
  const here = to ? `/mailbox?to=${encodeURIComponent(to)}` : "/mailbox";
  const options = [{ value: "", label: t.everyone }, ...addresses.map((value) => ({ value, label: value }))];
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead} />
      <form className="mail-filter" method="get" action="/mailbox" data-submit-on-change="">
        <SelectField name="to" label={t.to} options={options} defaultValue={to} />
        <Button variant="quiet">{t.show}</Button>
      </form>
      {mails.length === 0 ? (
        <EmptyState icon="mail" title={t.empty} action={<ButtonLink href={here}>{t.reload}</ButtonLink>}>
          {t.emptyText}
        </EmptyState>
      ) : (
        mails.map((mail) => <Mail key={mail.id} mail={mail} />)
      )}
    </div>
  );
}
