import { Fragment } from "react";
import { Note } from "#components/note";
import { PhoneLink } from "#components/phone-link";
import { EMERGENCY_LINES, type EmergencyLine } from "#domain/search/emergency-lines";
import { emergencyLines } from "#i18n/messages/emergency-lines";
import { useLocale, useTexts } from "#i18n/use-texts";

/** In which order the languages of a line are told: the reader's own first; who reads English is answered by the Arabic line. */
const ORDERS = {
  fi: ["fi", "sv", "ar"],
  sv: ["sv", "fi", "ar"],
  en: ["ar", "fi", "sv"],
} as const;

/** A line's numbers, each with the language in which it is answered where there are several. */
function Numbers({ line }: { line: EmergencyLine }) {
  const { speaking } = useTexts(emergencyLines);
  const order = ORDERS[useLocale()];
  const numbers: Partial<Record<(typeof order)[number], string>> = EMERGENCY_LINES[line].numbers;
  const told = order.flatMap((language) => {
    const phone = numbers[language];
    return phone === undefined ? [] : [{ language, phone }];
  });
  return told.map(({ language, phone }, place) => (
    <Fragment key={language}>
      {place > 0 ? ", " : null}
      <PhoneLink phone={phone} /> {told.length > 1 ? speaking[language] : null}
    </Fragment>
  ));
}

/** Whom to call at once, before anything that is arranged for another day. Nothing where no line is called for. */
export function EmergencyNote({ lines }: { lines: readonly EmergencyLine[] }) {
  const t = useTexts(emergencyLines);
  if (lines.length === 0) return null;
  return (
    <Note title={t.title}>
      <p>
        {t.danger} <PhoneLink phone="112" />.
      </p>
      <ul className="stack stack-tight">
        {lines.map((line) => (
          <li key={line}>
            {t.lines[line].name} <Numbers line={line} /> – {t.lines[line].about}
          </li>
        ))}
      </ul>
    </Note>
  );
}
