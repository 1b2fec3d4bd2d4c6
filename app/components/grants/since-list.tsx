import type { ReactNode } from "react";
import { Disclosure } from "#components/disclosure";
import { useBeyondWords } from "#components/grants/beyond-words";
import { SinceValue, SinceWords } from "#components/grants/since-value";
import { Tag } from "#components/tag";
import type { SubmissionRefusal } from "#domain/grants/application";
import type { SinceRow } from "#domain/grants/since-last";
import { localText } from "#domain/shared/locales";
import { application } from "#i18n/messages/application";
import { sinceLastTexts } from "#i18n/messages/since-last";
import { useLocale, useTexts } from "#i18n/use-texts";

const TONES = {
  same: "neutral",
  moved: "info",
  changed: "warn",
  blank: "warn",
  new: "neutral",
  gone: "neutral",
} as const;

type SinceListProps = {
  year: number;
  rows: readonly SinceRow[];
  /** The row as it is after copying, where copying fills it. */
  filled?: ReadonlyMap<string, SinceRow> | undefined;
  /** Days that copying leaves to be asked. */
  asked?: ReadonlySet<string> | undefined;
  /** What the call does not take of what copying fills in. */
  beyond?: ReadonlyMap<string, SubmissionRefusal> | undefined;
};

type RowProps = {
  row: SinceRow;
  year: number;
  after: SinceRow | undefined;
  isAsked: boolean;
  beyond: SubmissionRefusal | undefined;
};

/** What a field is called on the form. */
function useRowLabel(): (row: SinceRow) => string {
  const { labels } = useTexts(application);
  const locale = useLocale();
  return (row) => (row.of === "core" ? labels[row.name] : localText(row.field.label, locale));
}

function Side({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <div className="since-side">
      <p className="since-head">{head}</p>
      <div>{children}</div>
    </div>
  );
}

function SinceRowView({ row, year, after, isAsked, beyond }: RowProps) {
  const t = useTexts(sinceLastTexts);
  const labelOf = useRowLabel();
  const shown = after ?? row;
  const isFilledAsIs = after?.state === "same";
  const problem = useBeyondWords()(beyond);
  return (
    <li className="since-row">
      <div className="since-label">
        <strong>{labelOf(row)}</strong>{" "}
        {/* What is yet to be filled in is not "as before": its heading says what will be done. */}
        {isFilledAsIs ? null : (
          <Tag tone={TONES[shown.state]}>
            <SinceWords row={shown} />
          </Tag>
        )}
      </div>
      <Side head={isFilledAsIs ? t.filledAsIs({ year }) : t.then({ year })}>
        <SinceValue row={row} value={row.last} />
        {isFilledAsIs && problem ? <p className="then-check">{problem}</p> : null}
      </Side>
      {isFilledAsIs ? null : (
        <Side head={after ? t.filledWith : t.now}>
          <SinceValue row={shown} value={shown.now} />
          {problem ? <p className="then-check">{problem}</p> : null}
          {isAsked ? <p className="then-check">{t.askAgain}</p> : null}
        </Side>
      )}
    </li>
  );
}

/** Two applications side by side, field by field: then, now, and how they differ. What was not answered then is only named. */
export function SinceList({ year, rows, filled, asked, beyond }: SinceListProps) {
  const t = useTexts(sinceLastTexts);
  const labelOf = useRowLabel();
  const fresh = rows.filter(({ state }) => state === "new");
  return (
    <>
      <ul className="since-list">
        {rows
          .filter(({ state }) => state !== "new")
          .map((row) => (
            <SinceRowView
              key={row.key}
              {...{ row, year, after: filled?.get(row.key), isAsked: asked?.has(row.key) ?? false }}
              beyond={beyond?.get(row.key)}
            />
          ))}
      </ul>
      {fresh.length > 0 ? (
        <Disclosure summary={t.fresh({ count: fresh.length })}>
          <ul className="list-bulleted">
            {fresh.map((row) => (
              <li key={row.key}>{labelOf(row)}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
