import type { Missing } from "#domain/referrals/unmet-need";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { UnmetNeedModel } from "#models/unmet-need.server";
import { PIEKSAMAKI } from "#server/demo/municipalities";

type Marked = [daysAgo: number, need: string, villages: string[], missing: Missing | null, groups?: string[]];

/** What counsellors did not find over the last months: loneliness and rides in the villages, evenings, one's own language. */
const MARKED: readonly Marked[] = [
  [3, "yksinäisyys", ["Virtasalmi"], "distance", ["ikäihmiset"]],
  [9, "yksinäisyys", ["Virtasalmi"], "company", ["ikäihmiset"]],
  [24, "yksinäisyys", ["Jäppilä"], "time"],
  [40, "yksinäisyys", [], "company", ["miehet"]],
  [5, "liikkuminen", ["Haapakoski"], "nothing"],
  [17, "liikkuminen", ["Haapakoski"], "distance", ["ikäihmiset"]],
  [31, "liikkuminen", ["Jäppilä"], "nothing"],
  [66, "liikkuminen", ["Virtasalmi"], "nothing"],
  [12, "asiointi", ["Partaharju"], "distance", ["ikäihmiset"]],
  [28, "asiointi", ["Haapakoski"], null],
  [7, "muistisairaus", ["Virtasalmi"], "full"],
  [52, "muistisairaus", [], "full", ["omaiset ja läheiset"]],
  [19, "mielen hyvinvointi", [], "time"],
  [35, "mielen hyvinvointi", [], "full", ["nuoret"]],
  [80, "mielen hyvinvointi", ["Jäppilä"], "distance"],
  [110, "mielen hyvinvointi", [], "time"],
  [44, "päihteet", ["Virtasalmi"], "distance"],
  [15, "kielen oppiminen", ["Naarajärvi"], "time"],
  [90, "kielen oppiminen", [], "language"],
  [130, "työ ja toimintakyky", [], "nothing", ["nuoret"]],
  [160, "vanhemmuus", ["Haapakoski"], "time"],
  [200, "toimeentulo", [], "nothing"],
  [250, "kuulo", ["Jäppilä"], "access"],
];

/** Marks that nothing was found, so that the coverage map of the demo tells something. */
export async function seedUnmetNeeds(now: Date): Promise<void> {
  const today = plainDateAt(now);
  await UnmetNeedModel.insertMany(
    MARKED.map(([daysAgo, need, villages, missing, targetGroups = []]) => ({
      municipality: PIEKSAMAKI,
      ...{ needs: [need], villages, targetGroups, missing },
      on: addDays(today, -daysAgo),
    })),
  );
}
