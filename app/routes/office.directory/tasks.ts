import type { Task } from "./queries.server";

/** Where each kind of waiting work is done, in the order of who waits for it. */
export const TASK_LINKS: readonly { task: Task; href: string }[] = [
  { task: "registrations", href: "/office/associations" },
  { task: "proposals", href: "/office/change-requests" },
  { task: "joining", href: "/office/associations?show=joining" },
  { task: "changes", href: "/office/changes" },
  { task: "reports", href: "/office/reports" },
  { task: "bookings", href: "/office/premises" },
  { task: "duplicates", href: "/office/duplicates" },
  { task: "broken", href: "/office/broken-contacts" },
  { task: "stale", href: "/office/associations?show=stale&sort=confirmed" },
  { task: "imported", href: "/office/associations?show=imported" },
  { task: "unlisted", href: "/office/associations?status=unlisted" },
  { task: "silent", href: "/office/associations?show=silent" },
];

/** The figures shown over time. */
export const FIGURES = [
  "associations",
  "activeShare",
  "confirmedShare",
  "activities",
  "volunteerTasks",
  "cooperationForms",
] as const;

export const UNITS: Partial<Record<(typeof FIGURES)[number], string>> = { activeShare: " %", confirmedShare: " %" };
