import { isStaffRole, type StaffRole } from "#domain/roles";
import { fact, localFact, type LetterBuilder } from "#emails/letter";
import { site } from "#i18n/messages/site";

type Words = { municipality: string; role: string; by: string };

const TEXTS = {
  fi: {
    subject: ({ municipality, role }: Words) => `Sinulle on annettu rooli: ${role}, ${municipality}`,
    paragraphs: ({ municipality, role, by }: Words) => [
      `Hei! ${by} on antanut sinulle Kumppanissa roolin ${role} (${municipality}).`,
      "Kirjaudu tällä sähköpostiosoitteella, niin löydät työpöytäsi. Salasanaa ei tarvita: saat kirjautuessasi koodin sähköpostiisi.",
      "Jos roolin piti mennä jollekulle muulle, kerro siitä roolin antajalle.",
    ],
    action: "Avaa työpöytäsi",
  },
  sv: {
    subject: ({ municipality, role }: Words) => `Du har fått en roll: ${role}, ${municipality}`,
    paragraphs: ({ municipality, role, by }: Words) => [
      `Hej! ${by} har gett dig rollen ${role} i Kumppani (${municipality}).`,
      "Logga in med den här e-postadressen så hittar du ditt skrivbord. Inget lösenord behövs: du får en kod per e-post när du loggar in.",
      "Om rollen var avsedd för någon annan, berätta det för den som gav den.",
    ],
    action: "Öppna ditt skrivbord",
  },
  en: {
    subject: ({ municipality, role }: Words) => `You have been given a role: ${role}, ${municipality}`,
    paragraphs: ({ municipality, role, by }: Words) => [
      `Hello! ${by} has given you the role of ${role} in Kumppani (${municipality}).`,
      "Sign in with this email address to find your desk. No password is needed: a code is sent to your email when you sign in.",
      "If the role was meant for someone else, please tell the person who gave it.",
    ],
    action: "Open your desk",
  },
};

function roleFact(role: string): StaffRole {
  if (!isStaffRole(role)) throw new Error(`the letter names an unknown role: ${role}`);
  return role;
}

export const roleGrantedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const words = {
    municipality: localFact(facts, "municipality", locale),
    role: site[locale].roles[roleFact(fact(facts, "role"))].toLocaleLowerCase(locale),
    by: fact(facts, "by"),
  };
  return { subject: t.subject(words), paragraphs: t.paragraphs(words), action: { label: t.action, path: "/desks" } };
};
