import { ChoiceGroup, type ChoiceGroupProps } from "#components/choice-group";

export function CheckboxGroup({
  defaultValues = [],
  ...group
}: ChoiceGroupProps & { defaultValues?: readonly string[] | undefined }) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues} />;
}
