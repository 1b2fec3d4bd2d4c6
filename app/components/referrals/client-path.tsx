import { DefinitionList } from "#components/definition-list";
import { EmailLink } from "#components/email-link";
import { PhoneLink } from "#components/phone-link";
import type { ContactPath } from "#domain/referrals/contact-path";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { referralWords } from "#i18n/messages/referral-words";
import { useTexts } from "#i18n/use-texts";

type ClientPathProps = { path: ContactPath; sender: { name: string; email: string } };

function Contact({ path: { way, value }, sender }: ClientPathProps) {
  const contact = value || sender.email;
  if (contact.includes("@")) return <EmailLink email={contact} />;
  return (
    <>
      {way === "counsellor" ? `${sender.name}, ` : null}
      <PhoneLink phone={contact} />
    </>
  );
}

/** How to reach the client and what they wish: shown to whoever has asked for it, and to nobody else. */
export function ClientPath({ path, sender }: ClientPathProps) {
  const t = useTexts(referralAnswer);
  const { ways } = useTexts(referralWords);
  const { way, wish, times, escort, aids } = path;
  const told = [
    { label: t.wish, value: wish },
    { label: t.times, value: times },
    { label: t.escort, value: escort },
    { label: t.aids, value: aids },
  ];
  return (
    <DefinitionList
      items={[
        { label: ways[way], value: <Contact path={path} sender={sender} /> },
        ...told.filter(({ value }) => value !== ""),
      ]}
    />
  );
}
