import type { RecordKind } from "#domain/records/record-fields";
import { fact, type LetterBuilder } from "#emails/letter";
import { codeText } from "#i18n/code-text";
import { directoryHistory } from "#i18n/messages/directory-history";
import { recordFields } from "#i18n/messages/record-fields";

type Names = { by: string; umbrella: string; association: string; title: string };

const TEXTS = {
  fi: {
    subject: ({ title }: Names) => `Tietojanne muutettiin puolestanne: ${title}`,
    happened: ({ by, umbrella, association, title }: Names) =>
      `${by} (${umbrella}) muutti tai vahvisti hakemiston tietoja yhdistyksenne ${association} puolesta: ${title}.`,
    next: "Olette antaneet järjestölle siihen oikeuden. Voitte verrata versioita ja palauttaa aiemman, jos jokin meni väärin. Saman päivän myöhemmistä muokkauksista ei tule uutta viestiä, mutta ne näkyvät samalla sivulla.",
    what: "Mitä tehtiin",
    changed: "Muuttui",
    nothing: "Ei muutoksia sisältöön",
    action: "Vertaa ja palauta",
  },
  sv: {
    subject: ({ title }: Names) => `Era uppgifter ändrades för er: ${title}`,
    happened: ({ by, umbrella, association, title }: Names) =>
      `${by} (${umbrella}) ändrade eller bekräftade uppgifter i katalogen för er förening ${association}: ${title}.`,
    next: "Ni har gett organisationen rätt till det. Ni kan jämföra versionerna och återställa en tidigare om något blev fel. Om senare redigeringar samma dag kommer inget nytt meddelande, men de syns på samma sida.",
    what: "Vad som gjordes",
    changed: "Ändrades",
    nothing: "Inga ändringar i innehållet",
    action: "Jämför och återställ",
  },
  en: {
    subject: ({ title }: Names) => `Your details were changed for you: ${title}`,
    happened: ({ by, umbrella, association, title }: Names) =>
      `${by} (${umbrella}) changed or confirmed details in the directory for your association ${association}: ${title}.`,
    next: "You have given the organisation the right to do so. You can compare the versions and bring an earlier one back if something went wrong. Later edits on the same day bring no new letter, but they show on the same page.",
    what: "What was done",
    changed: "Changed",
    nothing: "No changes to the content",
    action: "Compare and restore",
  },
};

const RECORDS: Record<string, RecordKind> = { activity: "activity", cooperation: "cooperation" };

/** Tells an association's people what a helper of their umbrella organisation did in their name. */
export const helperActedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const names = {
    by: fact(facts, "by"),
    umbrella: fact(facts, "umbrella"),
    association: fact(facts, "association"),
    title: fact(facts, "title"),
  };
  const fieldNames = recordFields[locale].names[RECORDS[fact(facts, "kind")] ?? "association"];
  const changed = fact(facts, "changed")
    .split("\n")
    .filter(Boolean)
    .map((key) => codeText(fieldNames, key));
  return {
    subject: t.subject(names),
    paragraphs: [t.happened(names), t.next],
    facts: [
      { label: t.what, value: codeText(directoryHistory[locale], fact(facts, "event")) },
      { label: t.changed, value: changed.join(", ") || t.nothing },
    ],
    action: { label: t.action, path: fact(facts, "path") },
  };
};
