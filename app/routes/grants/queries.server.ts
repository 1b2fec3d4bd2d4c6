import type { Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import { callView, type CallView } from "#models/call-view.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";

const CLOSED_SHOWN = 12;

type PublicCall = Omit<Call, "history" | "pendingNotices">;

/** Every published call: the open ones by who closes first, the coming by who opens first, the latest of the closed. */
export async function publishedCalls(
  now: Date,
  locale: Locale,
): Promise<{ open: CallView[]; upcoming: CallView[]; closed: CallView[] }> {
  const [current, past] = await Promise.all([
    CallModel.find({ status: "published", closesAt: { $gt: now } })
      .select({ history: 0, pendingNotices: 0 })
      .sort({ closesAt: 1 })
      .lean<PublicCall[]>()
      .exec(),
    CallModel.find({ status: "published", closesAt: { $lte: now } })
      .select({ history: 0, pendingNotices: 0 })
      .sort({ closesAt: -1 })
      .limit(CLOSED_SHOWN)
      .lean<PublicCall[]>()
      .exec(),
  ]);
  const keepers = await MunicipalityModel.find({
    _id: { $in: [...current, ...past].map(({ municipality }) => municipality) },
  })
    .lean<Municipality[]>()
    .exec();
  const toView = (call: PublicCall): CallView =>
    callView(
      call,
      keepers.find(({ _id }) => _id === call.municipality),
      now,
      locale,
    );
  const views = current.map(toView);
  return {
    open: views.filter(({ stage }) => stage === "open"),
    upcoming: views
      .filter(({ stage }) => stage === "upcoming")
      .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime()),
    closed: past.map(toView),
  };
}
