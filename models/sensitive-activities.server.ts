import { codesMeaning } from "#domain/taxonomy/resolve";
import { ActivityModel } from "#models/activity.server";
import { findTerms } from "#models/taxonomy.server";

type Holder = { entries: readonly { activityId: string }[] };

/** Does something on a tray or a slip answer a sensitive need? Its reader must be able to leave in a hurry. */
export async function holdsSensitive({ entries }: Holder): Promise<boolean> {
  if (entries.length === 0) return false;
  const { needs } = await findTerms();
  const codes = needs.filter(({ sensitive }) => sensitive).map(({ code }) => code);
  const _id = { $in: entries.map(({ activityId }) => activityId) };
  return (await ActivityModel.exists({ _id, needs: { $in: codesMeaning(needs, codes) } })) !== null;
}
