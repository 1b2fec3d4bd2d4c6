import type { ReactNode } from "react";
import { Note } from "#components/note";
import type { LeftOpen } from "#domain/grants/allocation/divide";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { useTexts } from "#i18n/use-texts";

type LeftOpenNoteProps = {
  leftOpen: readonly LeftOpen[];
  hrefOf: (one: LeftOpen) => string;
  /** What leaving them open means here. */
  children: ReactNode;
};

/** By name, for whom a rule cannot count a sum, and why. */
export function LeftOpenNote({ leftOpen, hrefOf, children }: LeftOpenNoteProps) {
  const t = useTexts(scenarioChoice);
  if (leftOpen.length === 0) return null;
  return (
    <Note title={t.leftOpenTitle({ count: leftOpen.length })}>
      <p>{children}</p>
      <ul className="list-bulleted">
        {leftOpen.map((one) => (
          <li key={one.caseId}>
            <a href={hrefOf(one)}>{one.applicantName}</a>: {t.uncounted[one.why]}
          </li>
        ))}
      </ul>
    </Note>
  );
}
