import { ActionLink } from "#components/action-link";
import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import type { MyDeskView } from "../queries.server";
import { MyPremises } from "./my-premises";

/** The first time here: two ways in, both short. */
export function Welcome({ email, bookings }: { email: string } & Pick<MyDeskView, "bookings">) {
  const t = useTexts(myDesk);
  return (
    <div className="page">
      <PageHeader title={t.welcomeTitle} lead={t.welcomeText} />
      <div className="columns">
        <Section title={t.registerHow} plain>
          <p>{t.registerHowText}</p>
          <p>
            <ButtonLink href="/my/associations/new" icon="plus">
              {t.register}
            </ButtonLink>
          </p>
        </Section>
        <Section title={t.joinHow} plain>
          <p>{t.joinHowText({ name: email })}</p>
          <ActionLink href="/directory?tab=associations">{t.find}</ActionLink>
        </Section>
      </div>
      <MyPremises bookings={bookings} />
    </div>
  );
}
