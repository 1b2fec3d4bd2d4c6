import { Picture } from "#components/associations/picture";
import type { Told } from "#components/records/use-field-words";
import { listDifference, sideOf, wordDifference, type Part } from "#domain/shared/word-difference";
import { comparison } from "#i18n/messages/comparison";
import { recordFields } from "#i18n/messages/record-fields";
import { useTexts } from "#i18n/use-texts";

type Side = "before" | "after";

/** A stretch that came or went: marked for the eye, and said for the ear. */
function Marked({ part }: { part: Part }) {
  const t = useTexts(comparison);
  if (part.is === "same") return part.text;
  const Mark = part.is === "removed" ? "del" : "ins";
  return (
    <Mark className={`mark-${part.is}`}>
      <span className="visually-hidden mark-said">{part.is === "removed" ? t.removedStart : t.addedStart} </span>
      {part.text}
      <span className="visually-hidden mark-said"> {t.markEnd}</span>
    </Mark>
  );
}

function Nothing({ word }: { word?: string | undefined }) {
  const { empty } = useTexts(recordFields);
  return <span className="muted">{word ?? empty}</span>;
}

function TextSide({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return <Nothing />;
  return (
    <span className="told-text">
      {parts.map((part, index) => (
        <Marked part={part} key={index} />
      ))}
    </span>
  );
}

function ListSide({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return <Nothing />;
  return (
    <span className="told-list" role="list">
      {parts.map((part, index) => (
        <span key={index} role="listitem">
          <Marked part={part} />
        </span>
      ))}
    </span>
  );
}

function PictureSide({ picture }: Extract<Told, { as: "picture" }>) {
  const { noPicture, alt } = useTexts(recordFields);
  if (!picture) return <Nothing word={noPicture} />;
  return (
    <span className="told-picture">
      <Picture picture={picture} sizes="16rem" />
      <span className="muted small">{alt({ text: picture.alt })}</span>
    </span>
  );
}

const itemsOf = (told: Told): string[] => (told.as === "list" ? told.items : []);
const textOf = (told: Told): string => (told.as === "text" ? told.text : "");

/** One side of what changed, with the words or items that are not on the other side marked. */
export function ToldChange({ before, after, side }: { before: Told; after: Told; side: Side }) {
  const shown = side === "before" ? before : after;
  if (shown.as === "picture") return <PictureSide {...shown} />;
  if (shown.as === "list") return <ListSide parts={sideOf(listDifference(itemsOf(before), itemsOf(after)), side)} />;
  return <TextSide parts={sideOf(wordDifference(textOf(before), textOf(after)), side)} />;
}

/** What a field says, without marks. */
export const ToldPlain = ({ told }: { told: Told }) => <ToldChange before={told} after={told} side="after" />;
