import type { ActivityContent } from "#domain/associations/activity-content";
import { FREE } from "#domain/associations/cost";

/** Everything an association must tell of an activity before others may see it. */
export const activityTold = ({ title }: Pick<ActivityContent, "title">): ActivityContent => ({
  title,
  description: "Kahvia ja juttelua.",
  translations: { sv: { title: "", description: "" }, en: { title: "", description: "" } },
  plainFinnish: "",
  notFor: "",
  categories: ["kohtaamispaikka"],
  volunteerType: null,
  volunteerTask: false,
  scope: "local",
  place: { name: "", village: "Keskusta", address: "", municipality: null },
  placeHidden: false,
  transport: "",
  remote: false,
  schedule: { kind: "weekly", byDay: ["WE"], every: 1, except: [] },
  cost: { ...FREE, covers: "" },
  membershipRequired: "unknown",
  registration: "open",
  joining: { text: "", url: null, phone: null, email: null },
  group: { kind: null, maxSize: null, waitingList: "unknown", full: false },
  companionWelcome: "unknown",
  targetGroups: [],
  needs: ["yksinäisyys"],
  accessibility: [],
  notAccessible: [],
  languages: ["fi"],
  referral: { accepted: true, warmHandover: false, method: "", responseDays: null },
});
