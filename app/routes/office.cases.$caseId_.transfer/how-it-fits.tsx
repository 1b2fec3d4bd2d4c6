import { useLackingSentence, useLackName } from "#components/grants/use-lacking-sentence";
import { formatDateTime } from "#i18n/format";
import { calls } from "#i18n/messages/calls";
import { transfer } from "#i18n/messages/transfer";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { TargetView } from "./queries.server";

/** When a call takes applications: how it stands, and until or from when. */
export function useStage(): (target: TargetView) => string {
  const t = useTexts(calls);
  const locale = useLocale();
  return ({ stage, opensAt, closesAt }) => {
    if (stage === "upcoming") return t.opensAt({ at: formatDateTime(opensAt, locale) });
    const at = formatDateTime(closesAt, locale);
    return stage === "open" ? `${t.stages.open}. ${t.closesAt({ at })}` : `${t.closedOn} ${at}`;
  };
}

const withoutStop = (text: string): string => text.replace(/\.$/, "");

/** How the case would stand in a call: when it closes, which rules fail, what would be open, what is not asked there. */
export function HowItFits({ target }: { target: TargetView }) {
  const t = useTexts(transfer);
  const stage = useStage();
  const sentence = useLackingSentence(target.names);
  const nameOf = useLackName(target.names);
  const { unfit, open, notAsked } = target;
  const named = [...new Set(open.map(nameOf))].map(withoutStop);
  const lines = [
    named.length === 0 ? t.nothingOpen : t.open({ count: named.length, what: named.join("; ") }),
    ...(notAsked.length === 0 ? [] : [t.notAsked({ what: notAsked.map(withoutStop).join("; ") })]),
  ];
  return (
    <>
      <span className="hint-line">{stage(target)}.</span>
      <span className="hint-line">
        {unfit.length === 0 ? (
          t.fits
        ) : (
          <>
            <strong>{t.unfit}</strong> {unfit.map((one) => `${withoutStop(sentence(one))}.`).join(" ")}
          </>
        )}
      </span>
      {lines.map((line) => (
        <span className="hint-line" key={line}>
          {line}
        </span>
      ))}
    </>
  );
}
