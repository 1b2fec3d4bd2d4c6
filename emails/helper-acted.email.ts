import type { RecordKind } from "#domain/records/record-fields";
import type { Locale } from "#domain/shared/locales";
import { fact, type Letter, type LetterBuilder, type LetterFacts } from "#emails/letter";
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
    answered: {
      subject: ({ title }: Names) => `Virheilmoitukseen vastattiin puolestanne: ${title}`,
      happened: ({ by, umbrella, association, title }: Names) =>
        `${by} (${umbrella}) käsitteli ilmoituksen virheestä yhdistyksenne ${association} puolesta: ${title}.`,
      next: "Olette antaneet järjestölle siihen oikeuden. Jos vastaus meni väärin, voitte avata ilmoituksen uudelleen ja vastata itse.",
      outcomes: {
        correct: "Tieto merkittiin korjatuksi",
        dismiss: "Tietoa ei muutettu",
        reopen: "Ilmoitus avattiin uudelleen",
      },
      answer: "Vastaus",
      action: "Katso ilmoitus",
    },
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
    answered: {
      subject: ({ title }: Names) => `Ett meddelande om fel besvarades för er: ${title}`,
      happened: ({ by, umbrella, association, title }: Names) =>
        `${by} (${umbrella}) behandlade ett meddelande om ett fel för er förening ${association}: ${title}.`,
      next: "Ni har gett organisationen rätt till det. Om svaret blev fel kan ni öppna meddelandet på nytt och svara själva.",
      outcomes: {
        correct: "Uppgiften märktes som rättad",
        dismiss: "Uppgiften ändrades inte",
        reopen: "Meddelandet öppnades på nytt",
      },
      answer: "Svar",
      action: "Se meddelandet",
    },
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
    answered: {
      subject: ({ title }: Names) => `A report of a mistake was answered for you: ${title}`,
      happened: ({ by, umbrella, association, title }: Names) =>
        `${by} (${umbrella}) dealt with a report of a mistake for your association ${association}: ${title}.`,
      next: "You have given the organisation the right to do so. If the answer was wrong, you can open the report again and answer yourselves.",
      outcomes: {
        correct: "The detail was marked as corrected",
        dismiss: "The detail was not changed",
        reopen: "The report was opened again",
      },
      answer: "Answer",
      action: "See the report",
    },
  },
};

const RECORDS: Record<string, RecordKind> = { activity: "activity", cooperation: "cooperation" };

/** An answer to a reported mistake changes no record: it is told in words of its own. */
function answeredLetter(facts: LetterFacts, names: Names, locale: Locale): Letter {
  const { what, answered: t } = TEXTS[locale];
  const answer = fact(facts, "answer");
  return {
    subject: t.subject(names),
    paragraphs: [t.happened(names), t.next],
    facts: [
      { label: what, value: codeText(t.outcomes, fact(facts, "event")) },
      ...(answer ? [{ label: t.answer, value: answer }] : []),
    ],
    action: { label: t.action, path: fact(facts, "path") },
  };
}

/** Tells an association's people what a helper of their umbrella organisation did in their name. */
export const helperActedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const names = {
    by: fact(facts, "by"),
    umbrella: fact(facts, "umbrella"),
    association: fact(facts, "association"),
    title: fact(facts, "title"),
  };
  if (facts["answer"] !== undefined) return answeredLetter(facts, names, locale);
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
