import { COUNSELLORS, EVERYONE, MEMBERS, type AccessTable, type Name } from "#tests/support/access/people";

const SENDER: Name[] = ["counsellor"];
const LINK_PERSON: Name[] = ["linkPerson"];

const COVERAGE: Name[] = [...COUNSELLORS, "administrator", "neighbourAdministrator"];

/** Leading clients on: the counsellor's desk, the link person's queue, and the association's answer. */
export const DESK_ACCESS: AccessTable = {
  "office.referrals": { page: COUNSELLORS },
  "office.referrals_.new": { page: COUNSELLORS, post: COUNSELLORS },
  "office.referrals_.$referralId": { page: SENDER, post: SENDER },
  "office.referral-queue": { page: LINK_PERSON },
  "office.referral-queue_.$referralId": { page: LINK_PERSON, post: LINK_PERSON },
  "my_.associations.$associationId_.referrals": { page: MEMBERS },
  "my_.associations.$associationId_.referrals_.$referralId": { page: MEMBERS, post: MEMBERS },
  "answer.$token": { page: EVERYONE, post: EVERYONE },
  "office.searches": { page: COUNSELLORS, post: COUNSELLORS },
  "office.coverage": { page: COVERAGE },
  "office.coverage_.file": { page: COVERAGE },
  "office.referral-figures": { page: COVERAGE },
  "office.referral-figures_.file": { page: COVERAGE },
  "office.unmet-needs": { post: COUNSELLORS, page: COUNSELLORS },
  "office.unmet-needs_.$markId": { page: COUNSELLORS, post: COUNSELLORS },
};
