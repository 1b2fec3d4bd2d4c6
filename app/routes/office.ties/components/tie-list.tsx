import type { ComponentProps } from "react";
import { Button } from "#components/button";
import { CaseHistory } from "#components/case-history";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Tag } from "#components/tag";
import { TextField } from "#components/text-field";
import { formatDate } from "#i18n/format";
import { ties as texts } from "#i18n/messages/ties";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnTie } from "../queries.server";

type TieListProps = { ties: readonly OwnTie[]; reason: ComponentProps<typeof TextField> };

/** One's own ties, each with its history; one that holds may be ended. */
export function TieList({ ties, reason }: TieListProps) {
  return (
    <ul className="hairlines">
      {ties.map((tie) => (
        <li key={tie.tieId}>
          <TieFacts tie={tie} />
          {tie.status === "inForce" ? <EndForm tie={tie} reason={reason} /> : null}
        </li>
      ))}
    </ul>
  );
}

function TieFacts({ tie }: { tie: OwnTie }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const day = (date: string | null) => (date ? formatDate(date, locale) : "");
  const { association, caseNumber, kind, words, sinceOn, untilOn, status, history } = tie;
  return (
    <>
      <p className="cluster">
        <strong>{association}</strong>
        <Tag tone={status === "inForce" ? "warn" : "neutral"}>{t.statuses[status]}</Tag>
      </p>
      <p className="small">
        {[
          status === "denied" ? null : t.kinds[kind],
          caseNumber ? t.oneCase({ number: caseNumber }) : t.allCases,
          sinceOn || untilOn ? t.period({ since: day(sinceOn), until: day(untilOn) }) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {words ? <p className="small">{words}</p> : null}
      <Disclosure summary={t.history}>
        <CaseHistory entries={history} events={t.events} />
      </Disclosure>
    </>
  );
}

function EndForm({ tie: { tieId, association }, reason }: { tie: OwnTie; reason: TieListProps["reason"] }) {
  const t = useTexts(texts);
  return (
    <Disclosure summary={t.endNamed({ association })}>
      <Form action="/office/ties">
        <p>{t.endLead}</p>
        <input type="hidden" name="intent" value="end" />
        <input type="hidden" name="tieId" value={tieId} />
        <TextField {...reason} id={`reason-${tieId}`} maxLength={200} required />
        <FormActions>
          <Button variant="quiet">{t.endConfirm}</Button>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
