import { Note } from "#components/note";
import { PhoneLink } from "#components/phone-link";
import { EMERGENCY_LINES, type EmergencyLine } from "#domain/search/emergency-lines";
import { emergencyLines } from "#i18n/messages/emergency-lines";
import { useLocale, useTexts } from "#i18n/use-texts";

/** A line's numbers; where it is answered in several languages, the reader's own comes first. */
function Numbers({ line }: { line: EmergencyLine }) {
  const { speaking } = useTexts(emergencyLines);
  const locale = useLocale();
  const numbers: { fi: string; sv?: string; ar?: string } = EMERGENCY_LINES[line].numbers;
  const { fi, sv, ar } = numbers;
  if (!sv || !ar) return <PhoneLink phone={fi} />;
  const inFinnish = (
    <>
      <PhoneLink phone={fi} /> {speaking.fi}
    </>
  );
  const inSwedish = (
    <>
      <PhoneLink phone={sv} /> {speaking.sv}
    </>
  );
  return (
    <>
      {locale === "sv" ? inSwedish : inFinnish}, {locale === "sv" ? inFinnish : inSwedish}, <PhoneLink phone={ar} />{" "}
      {speaking.ar}
    </>
  );
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
