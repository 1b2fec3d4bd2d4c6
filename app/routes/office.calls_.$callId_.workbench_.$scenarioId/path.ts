/** The address of an option, on a page of its applicants. */
export const pathOf = ({ callId, scenarioId }: { callId: string; scenarioId: string }, page: number): string =>
  `/office/calls/${callId}/workbench/${scenarioId}${page > 1 ? `?page=${page}` : ""}`;
