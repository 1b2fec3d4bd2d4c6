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
