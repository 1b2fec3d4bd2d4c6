import type { ReactNode } from "react";
import type { ActivityFormView } from "#components/associations/use-activity-form";
import { FoldedFields } from "#components/folded-fields";
import { activityDetails } from "#i18n/messages/activity-details";
import { useTexts } from "#i18n/use-texts";

/** The fields of each fold; those that begin at "not known" count only once something is known. */
const FOLDED = {
  joining: {
    told: ["joiningText", "joiningPhone", "joiningEmail", "joiningUrl"],
    known: ["membershipRequired"],
  },
  people: { told: ["targetGroups"], known: [] },
  access: { told: [], known: ["accessibility"] },
  arriving: { told: ["address", "transport", "placeHidden", "national"], known: [] },
  group: { told: ["groupKind", "maxSize", "full", "notFor"], known: ["waitingList", "companionWelcome"] },
  professionals: { told: ["referralAccepted", "warmHandover", "referralMethod", "responseDays"], known: [] },
  languages: { told: ["titleSv", "descriptionSv", "titleEn", "descriptionEn"], known: [] },
  plain: { told: ["plainFinnish"], known: [] },
} as const;

type FoldProps = {
  form: ActivityFormView;
  name: keyof typeof FOLDED;
  /** Answers that are counted in another way. */
  answered?: number | undefined;
  children: ReactNode;
};

/** Questions that not everybody has an answer to: open where something is told or needs mending, folded away else. */
export function Fold({ form, name, answered = 0, children }: FoldProps) {
  const { folds } = useTexts(activityDetails);
  const { told, known } = FOLDED[name];
  const sure = known.filter((field) => ["yes", "no"].includes(form.one(field).defaultValue ?? ""));
  const filled = form.filled(...told) + sure.length + answered;
  return (
    <FoldedFields
      id={`fold-${name}`}
      title={folds[name]}
      filled={filled}
      open={filled > 0 || form.wrong(...told, ...known)}
    >
      {children}
    </FoldedFields>
  );
}
