import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of the proposal (esitys) for one call: written line by line, finished for the meeting, decided or sent back. A
 * meeting may also table it (pöydälle): it stays finished and comes to a later one.
 */
const TABLE = {
  drafting: { finish: "finished" },
  finished: { decide: "decided", returnToPreparation: "drafting", table: "finished" },
  decided: {},
} as const;

export type ProposalStatus = keyof typeof TABLE;
export type ProposalEvent = { [S in ProposalStatus]: keyof (typeof TABLE)[S] }[ProposalStatus];

export const PROPOSAL_LIFECYCLE: Lifecycle<ProposalStatus, ProposalEvent> = TABLE;
export const PROPOSAL_STATUSES = Object.keys(TABLE) as [ProposalStatus, ...ProposalStatus[]];
