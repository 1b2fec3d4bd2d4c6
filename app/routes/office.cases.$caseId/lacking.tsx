import { ActionLink } from "#components/action-link";
import { FactList } from "#components/fact-list";
import { useLackingSentence } from "#components/grants/use-lacking-sentence";
import { Section } from "#components/section";
import { isOpenToMending } from "#domain/grants/completeness";
import { caseCompleteness } from "#i18n/messages/case-completeness";
import { useTexts } from "#i18n/use-texts";
import type { OfficeCaseView } from "./queries.server";

type Part<Name extends keyof OfficeCaseView> = { view: Pick<OfficeCaseView, Name> };

/** Leads to a request for supplements of all that is missing. */
function AskAll({ view: { caseId, askable, may } }: Part<"caseId" | "askable" | "may">) {
  const { askAll } = useTexts(caseCompleteness);
  if (!may.requestSupplement || askable.length === 0) return null;
  const asked = new URLSearchParams(askable.map((subject) => ["ask", subject]));
  return <ActionLink href={`/office/cases/${caseId}/supplements?${asked.toString()}`}>{askAll}</ActionLink>;
}

/** What keeps the application from being whole, each in a sentence; nothing once it needs mending no more. */
export function LackingSection({ view }: Part<"caseId" | "status" | "askable" | "may" | "lacking" | "names">) {
  const t = useTexts(caseCompleteness);
  const sentence = useLackingSentence(view.names);
  if (!isOpenToMending(view.status)) return null;
  const items = view.lacking.map((one) => ({
    icon: one.kind === "toFollow" && !one.isLate ? ("info" as const) : ("close" as const),
    tone: one.kind === "toFollow" && !one.isLate ? ("attention" as const) : ("bad" as const),
    text: sentence(one),
  }));
  return (
    <Section title={t.title} plain>
      {items.length === 0 ? (
        <p className="muted">{t.whole}</p>
      ) : (
        <FactList items={items} label={t.title} layout="rows" />
      )}
      <AskAll view={view} />
    </Section>
  );
}
