import { Figures } from "#components/figures";
import { KeptPointsNote } from "#components/grants/kept-points-note";
import { Note } from "#components/note";
import { PotBar } from "#components/pot-bar";
import { formatEuros, formatNumber, formatShare } from "#i18n/format";
import { division } from "#i18n/messages/division";
import { workbench } from "#i18n/messages/workbench";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { Counted } from "../queries.server";

type SummaryProps = {
  callId: string;
  counted: Counted | null;
  /** How many applications the reader must score before the sums are told. */
  toScore: number;
  state: "saved" | "unsaved" | "mend";
};

/** The sum against the pot, and how evenly it falls. */
export function BenchSummary({ callId, counted, toScore, state }: SummaryProps) {
  const t = useTexts(workbench);
  return (
    <div data-trial-part="summary" aria-live="polite">
      <KeptPointsNote callId={callId} toScore={toScore} />
      {counted ? <Pot counted={counted} /> : null}
      {counted || toScore > 0 ? null : <Note tone="attention">{t.notWithin}</Note>}
      {state === "saved" ? null : <p className="small muted">{state === "unsaved" ? t.unsaved : t.mend}</p>}
    </div>
  );
}

function Pot({ counted }: { counted: Counted }) {
  const t = useTexts(workbench);
  const d = useTexts(division);
  const locale = useLocale();
  const { potCents, givenCents, pinnedCents, leftCents, shortCents, pictures, notSharing, notScored, total } = counted;
  const { without, centsPerMember, giniBp, under20ShareBp, membersUnknown } = pictures.fairness;
  const pinned = pinnedCents > 0 ? [{ label: d.pinned, amount: pinnedCents, fill: 2 as const }] : [];
  return (
    <>
      <PotBar
        label={t.pot({ sum: formatEuros(potCents, locale) })}
        total={potCents}
        segments={[
          ...pinned,
          { label: d.byRule, amount: givenCents - pinnedCents, fill: 1 },
          // What a rule leaves over would tell the sum that is kept: most give all there is.
          ...(leftCents === null ? [] : [{ label: d.left, amount: leftCents, fill: "rest" as const }]),
        ]}
      />
      <Figures
        items={[
          {
            label: d.figures.without,
            value: `${formatNumber(without, locale)} / ${formatNumber(total, locale)}`,
          },
          ...(centsPerMember === null
            ? []
            : [{ label: d.figures.perMember, value: formatEuros(centsPerMember, locale) }]),
          ...(under20ShareBp === null
            ? []
            : [{ label: d.figures.under20, value: formatShare(Math.round(under20ShareBp / 100) * 100, locale) }]),
          ...(giniBp === null
            ? []
            : [
                {
                  label: d.figures.evenness,
                  value: formatShare(Math.round(giniBp / 100) * 100, locale),
                  note: d.evennessNote,
                },
              ]),
        ]}
      />
      {shortCents ? <p className="small">{d.short({ sum: formatEuros(shortCents, locale) })}</p> : null}
      {membersUnknown > 0 ? <p className="small muted">{d.membersUnknown({ count: membersUnknown })}</p> : null}
      {notScored > 0 ? <p className="small">{d.notScored({ count: notScored })}</p> : null}
      {notSharing > 0 ? <p className="small muted">{d.notSharing({ count: notSharing })}</p> : null}
    </>
  );
}
