import type { Locale } from "#domain/shared/locales";
import { fact, localFact, type LetterBuilder } from "#emails/letter";
import { formatDateTime } from "#i18n/format";

type Named = { call: string; from: string; to: string; reason: string };

const TEXTS = {
  fi: {
    subject: ({ call, to }: Named) => `Hakuaikaa on jatkettu: ${call}, nyt ${to} asti`,
    paragraphs: ({ call, from, reason }: Named) => [
      `Teillä on kesken hakemus: ${call}. Haun piti sulkeutua ${from}, mutta sitä on jatkettu. Syy: ${reason}`,
      "Hakemus on lähetettävä ennen kuin haku sulkeutuu. Luonnos ei riitä.",
    ],
    closes: "Haku sulkeutuu",
    action: "Katso haku",
  },
  sv: {
    subject: ({ call, to }: Named) => `Ansökningstiden har förlängts: ${call}, nu till ${to}`,
    paragraphs: ({ call, from, reason }: Named) => [
      `Ni har en oavslutad ansökan: ${call}. Tiden skulle gå ut ${from}, men den har förlängts. Orsak: ${reason}`,
      "Ansökan ska skickas innan tiden går ut. Ett utkast räcker inte.",
    ],
    closes: "Ansökningstiden går ut",
    action: "Se kungörelsen",
  },
  en: {
    subject: ({ call, to }: Named) => `The call has been extended: ${call}, now until ${to}`,
    paragraphs: ({ call, from, reason }: Named) => [
      `You have an unfinished application: ${call}. The call was to close ${from}, but it has been extended. Reason: ${reason}`,
      "The application must be filed before the call closes. A draft is not enough.",
    ],
    closes: "The call closes",
    action: "See the call",
  },
} satisfies Record<Locale, unknown>;

/** Tells those with an unfinished application that they have more time, and why. */
export const callExtendedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const at = (name: string) => formatDateTime(new Date(fact(facts, name)), locale);
  const named = {
    call: localFact(facts, "call", locale),
    from: at("closedAt"),
    to: at("closesAt"),
    reason: fact(facts, "reason"),
  };
  return {
    subject: t.subject(named),
    paragraphs: t.paragraphs(named),
    facts: [{ label: t.closes, value: named.to }],
    action: { label: t.action, path: `/grants/calls/${fact(facts, "callId")}` },
  };
};
