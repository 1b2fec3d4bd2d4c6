import { formatDate } from "#i18n/format";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ProposalPageView } from "../queries.server";

type BasisNoteProps = { callId: string; basis: NonNullable<ProposalPageView["basis"]> };

/** Where the sums come from, why that division was chosen, and how far the list has gone from it. */
export function BasisNote({ callId, basis: { scenarioId, name, reason, chosenAt, differing } }: BasisNoteProps) {
  const t = useTexts(scenarioChoice);
  const locale = useLocale();
  return (
    <p className="muted">
      <a href={`/office/calls/${callId}/workbench/${scenarioId}`}>
        {t.basis({ name, date: formatDate(chosenAt, locale) })}
      </a>{" "}
      {reason} {differing > 0 ? t.basisDiffers({ count: differing }) : null}
    </p>
  );
}
