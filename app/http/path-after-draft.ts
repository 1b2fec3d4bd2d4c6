/** Where a saved draft of an association leads: on to sending it, where that button was pressed, or to its own page. */
export const pathAfterDraft = (id: string, typed: Record<string, string[]>): string =>
  typed["next"]?.[0] === "submission" ? `/my/associations/${id}/submission` : `/my/associations/${id}`;
