import { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { proposalRefusals } from "#i18n/messages/proposal-refusals";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";
import type { ScenarioView } from "../queries.server";

/** The form of an option: the rule's fields, and a pin for every applicant by the id of its case. */
export function useScenarioForm({ saved, list }: Pick<ScenarioView, "saved" | "list">, reply: FormReply | undefined) {
  const { labels, pinOf } = useTexts(workbench);
  const refusals = { ...useTexts(proposalRefusals), ...useTexts(scenarioChoice).refusals };
  const pins = list.rows.map(
    ({ caseId, applicantName }) => [`pins.${caseId}`, pinOf({ applicant: applicantName })] as const,
  );
  return useForm<string>({ reply, labels: { ...labels, ...Object.fromEntries(pins) }, saved, refusals });
}

export type ScenarioForm = ReturnType<typeof useScenarioForm>;
