import { Note } from "#components/note";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { useTexts } from "#i18n/use-texts";

/** Instead of the button that takes a division as the proposal: whose lines are in the way of it. */
export function NotTheirs({ associations }: { associations: readonly string[] }) {
  const t = useTexts(scenarioChoice);
  return <Note tone="attention">{t.notTheirs({ names: associations.join(", ") })}</Note>;
}
