import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (title: string) => `Aiempi versio palautettu: ${title}`,
    happened: (by: string, title: string) =>
      `${by} kaupungilta palautti hakemiston tietoihin aiemman version: ${title}.`,
    next: "Mitään ei ole hukattu: jokainen versio on tallessa. Voitte verrata versioita ja muokata tietoja uudelleen.",
    reason: "Miksi",
    action: "Vertaa versioita",
  },
  sv: {
    subject: (title: string) => `En tidigare version har återställts: ${title}`,
    happened: (by: string, title: string) => `${by} vid staden återställde en tidigare version i katalogen: ${title}.`,
    next: "Ingenting har gått förlorat: varje version finns kvar. Ni kan jämföra versionerna och redigera på nytt.",
    reason: "Varför",
    action: "Jämför versionerna",
  },
  en: {
    subject: (title: string) => `An earlier version was restored: ${title}`,
    happened: (by: string, title: string) =>
      `${by} of the city brought an earlier version back in the directory: ${title}.`,
    next: "Nothing is lost: every version is kept. You can compare the versions and edit again.",
    reason: "Why",
    action: "Compare the versions",
  },
};

export const versionRestoredEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const title = fact(facts, "title");
  return {
    subject: t.subject(title),
    paragraphs: [t.happened(fact(facts, "by"), title), t.next],
    facts: [{ label: t.reason, value: fact(facts, "reason") }],
    action: { label: t.action, path: fact(facts, "path") },
  };
};
