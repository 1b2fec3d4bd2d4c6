/** Pages behind a state of a decision, which the board and the appellant of `tending/deciding` come to. */
export const DECIDING_PAGES = [
  "/my/cases/:caseId/acceptance",
  "/my/cases/:caseId/appeal",
  "/office/appeals/:appealId",
  "/office/calls/:callId/budget",
  "/office/calls/:callId/decision/lines/:caseId",
  "/office/calls/:callId/decision/publication",
  "/office/calls/:callId/decision/tabling",
  "/office/calls/:callId/proposal/return",
  "/office/cases/:caseId/correction",
  "/office/cases/:caseId/disqualification",
  "/office/cases/:caseId/notice",
];
