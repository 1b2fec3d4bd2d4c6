/** The category of an activity that one comes to help in. The list may rename it, never use the code for another thing. */
export const VOLUNTEER_TASK = "vapaaehtoistehtävä";

/** The need of those who look for one. */
const WANTS_TO_HELP = "haluaa auttaa";

type Told = { categories: readonly string[]; needs: readonly string[] };

/** Is it a task for volunteers? What came in before categories were asked says so by the need it answers. */
export const isVolunteerTask = ({ categories, needs }: Told): boolean =>
  categories.includes(VOLUNTEER_TASK) || (categories.length === 0 && needs.includes(WANTS_TO_HELP));
