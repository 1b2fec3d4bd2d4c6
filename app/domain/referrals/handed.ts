import type { Certainty } from "#domain/associations/confirmation";
import type { ShownActivity } from "#domain/associations/shown-activity";
import type { OwnText } from "#domain/shared/own-text";

/** What is told of an activity to whoever is led to it, and by whom it is arranged. */
export type HandedFactsOf = {
  id: string;
  municipality: string;
  certainty: Certainty;
  association: { id: string; name: string; phone: string | null; email: string };
} & ShownActivity;

/**
 * An activity as it is now; `isHere` is false where it or its association has left the directory. Its title is told where it
 * is the one that was public.
 */
export type HandedActivity = { id: string; isHere: false; title: OwnText | null } | ({ isHere: true } & HandedFactsOf);
