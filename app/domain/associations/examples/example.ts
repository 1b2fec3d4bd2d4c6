import type { ActivityAnswers } from "#domain/associations/activity-answers";
import type { Locale } from "#domain/shared/locales";

/**
 * A text that an association can begin with, in the three languages side by side. What only the association knows stands
 * in brackets, "[kenelle]": the same blanks in every language, and none may be left when others see it.
 */
export type ActivityExample = {
  code: string;
  /** What the choice is called, the title and the description. */
  texts: Record<Locale, { name: string; title: string; description: string }>;
  /** The form's other answers as they usually are; its own words are Finnish, for the form asks them only so. */
  answers: ActivityAnswers;
};
