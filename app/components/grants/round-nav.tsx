import { Segmented } from "#components/segmented";
import { callForm } from "#i18n/messages/call-form";
import { useTexts } from "#i18n/use-texts";

type RoundNavProps = { path: string; round: number; rounds: number };

/** The lists of a continuous call, one after another; a call with one list needs no choice. */
export function RoundNav({ path, round, rounds }: RoundNavProps) {
  const t = useTexts(callForm);
  if (rounds < 2) return null;
  return (
    <Segmented
      label={t.rounds}
      items={Array.from({ length: rounds }, (_, index) => ({
        label: t.round({ number: index + 1 }),
        href: `${path}?round=${index + 1}`,
        current: index + 1 === round,
      }))}
    />
  );
}
