import { SEVERAL, type Grouping } from "#domain/grants/allocation/groups";
import { division } from "#i18n/messages/division";
import { useTexts } from "#i18n/use-texts";

/** Names of groups that come from lists, by code. */
export type GroupNames = { village: Readonly<Record<string, string>>; field: Readonly<Record<string, string>> };

/** What a group is called in the reader's language. */
export function useGroupName(names: GroupNames): (grouping: Grouping, group: string | null) => string {
  const t = useTexts(division);
  const lists: Record<Grouping, Readonly<Record<string, string>>> = {
    village: { ...names.village, [SEVERAL]: t.several.village },
    field: { ...names.field, [SEVERAL]: t.several.field },
    ageGroup: t.ageGroups,
    size: t.sizes,
  };
  return (grouping, group) => (group === null ? t.unknown : (lists[grouping][group] ?? group));
}
