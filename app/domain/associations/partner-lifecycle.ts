import { availableEvents, type Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of an association's part in another's cooperation form. Nobody sees its name before it has said yes. A no can be
 * followed by another invitation, yet only once it has been left in peace for a while (invitation.ts).
 */
const TABLE = {
  none: { invitePartner: "invited" },
  invited: { acceptInvitation: "partner", declineInvitation: "declined", cancelInvitation: "none" },
  declined: { invitePartner: "invited" },
  partner: { leavePartnership: "none" },
} as const;

type PartnerStatus = keyof typeof TABLE;
type PartnerEvent = { [S in PartnerStatus]: keyof (typeof TABLE)[S] }[PartnerStatus];

export const PARTNER_LIFECYCLE: Lifecycle<PartnerStatus, PartnerEvent> = TABLE;

/** How the association that keeps a form takes another out of it; undefined where nothing is to be taken out. */
export const removingEvent = (status: PartnerStatus) =>
  availableEvents(PARTNER_LIFECYCLE, status).find(
    (event) => event === "leavePartnership" || event === "cancelInvitation",
  );

/** Where a form keeps who takes part and who was asked; `at` is when they were asked or said no. */
type Partners = {
  otherAssociationIds: string[];
  invitations: { associationId: string; at: Date; isDeclined: boolean }[];
};

export function partnerStatus({ otherAssociationIds, invitations }: Partners, id: string): PartnerStatus {
  if (otherAssociationIds.includes(id)) return "partner";
  const invitation = invitations.find(({ associationId }) => associationId === id);
  if (!invitation) return "none";
  return invitation.isDeclined ? "declined" : "invited";
}

/** The form's lists with an association in another state. */
export function withPartner(form: Partners, id: string, status: PartnerStatus, at: Date): Partners {
  const otherAssociationIds = form.otherAssociationIds.filter((one) => one !== id);
  const invitations = form.invitations.filter(({ associationId }) => associationId !== id);
  if (status === "partner") otherAssociationIds.push(id);
  if (status === "invited" || status === "declined")
    invitations.push({ associationId: id, at, isDeclined: status === "declined" });
  return { otherAssociationIds, invitations };
}
