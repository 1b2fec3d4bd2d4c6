/** The handbook's kinds of cooperation between an association and a unit of the city. */
export const COOPERATION_KINDS = [
  "jointEvent",
  "expertExchange",
  "premises",
  "workActivity",
  "guidance",
  "placeMaintenance",
  "planning",
  "recreationDay",
  "lectures",
  "themeWeek",
  "other",
] as const;
export type CooperationKind = (typeof COOPERATION_KINDS)[number];

/** Forms under their kinds, in the handbook's order; within a kind as they came. */
export const byKind = <Form extends { kind: CooperationKind }>(
  forms: readonly Form[],
): { kind: CooperationKind; forms: Form[] }[] =>
  COOPERATION_KINDS.map((kind) => ({ kind, forms: forms.filter((form) => form.kind === kind) })).filter(
    (group) => group.forms.length > 0,
  );
