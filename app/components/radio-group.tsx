import { ChoiceGroup, type ChoiceGroupProps } from "#components/choice-group";

export function RadioGroup({
  defaultValue,
  ...group
}: ChoiceGroupProps & { defaultValue?: string | null | undefined }) {
  return <ChoiceGroup {...group} type="radio" chosen={typeof defaultValue === "string" ? [defaultValue] : []} />;
}
