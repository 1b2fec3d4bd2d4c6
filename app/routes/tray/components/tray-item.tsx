import type { ComponentProps } from "react";
import { Button } from "#components/button";
import { GuardedNote } from "#components/desk/guarded-note";
import { HandedFacts } from "#components/desk/handed-facts";
import { Own } from "#components/own";
import { TRAY_NOTE_LONGEST } from "#domain/referrals/tray";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";
import type { TrayRow } from "../queries.server";
import { intentFor } from "../schema";

type MovesProps = { id: string; title: string; isFirst: boolean; isLast: boolean };

/** The order by keyboard, and taking it off. */
function Moves({ id, title, isFirst, isLast }: MovesProps) {
  const t = useTexts(tray);
  const about = <span className="visually-hidden">: {title}</span>;
  return (
    <div className="cluster tray-moves">
      {isFirst ? null : (
        <Button name="intent" value={intentFor("up", id)} variant="quiet" size="small">
          {t.up}
          {about}
        </Button>
      )}
      {isLast ? null : (
        <Button name="intent" value={intentFor("down", id)} variant="quiet" size="small">
          {t.down}
          {about}
        </Button>
      )}
      <Button name="intent" value={intentFor("remove", id)} variant="plain" size="small">
        {t.removeShort}
        {about}
      </Button>
    </div>
  );
}

type TrayItemProps = {
  activity: TrayRow["activity"];
  index: number;
  isLast: boolean;
  today: string;
  /** What a note is called, by whom the tray is for. */
  words: { note: string; noteHint: string; noteOf: (about: { title: string }) => string };
  field: Omit<ComponentProps<typeof GuardedNote>, "label">;
  /** The note as this page was drawn with it. */
  drawn: string;
};

/** One thing on the tray: what it is now, a word to go with it, and its place in the order. */
export function TrayItem({ activity, index, isLast, today, words, field, drawn }: TrayItemProps) {
  const t = useTexts(tray);
  const { id, isHere } = activity;
  const title = activity.title?.text ?? t.gone;
  return (
    <li className="tray-item" id={`entry-${id}`}>
      <input type="hidden" name={`notes[${index}].activityId`} value={id} />
      {isHere ? (
        <>
          <h2 className="tray-item-title">
            <a href={`/activities/${id}`}>
              <Own of={activity.title} />
            </a>
          </h2>
          <HandedFacts activity={activity} today={today} />
          <input type="hidden" name={`notes[${index}].drawn`} value={drawn} />
          <GuardedNote
            {...field}
            label={words.note}
            aria-label={words.noteOf({ title })}
            hint={index === 0 ? words.noteHint : undefined}
            rows={2}
            maxChars={TRAY_NOTE_LONGEST}
          />
        </>
      ) : (
        <>
          <h2 className="tray-item-title">{activity.title ? <Own of={activity.title} /> : t.gone}</h2>
          <p className="muted">{t.goneText}</p>
        </>
      )}
      <Moves id={id} title={title} isFirst={index === 0} isLast={isLast} />
    </li>
  );
}
