import type { ComponentProps } from "react";
import { TextArea } from "#components/text-area";
import { personalDataToTell } from "#domain/shared/personal-data";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";

type GuardedNoteProps = Omit<ComponentProps<typeof TextArea>, "after"> & {
  /** No contact may be stored here; elsewhere one may be, and is only warned of. */
  noContact?: boolean;
};

/** A free text that may go with a client, and therefore tells while one writes, and after, what in it looks like a person. */
export function GuardedNote({ noContact = false, ...props }: GuardedNoteProps) {
  const t = useTexts(tray);
  const warnings = noContact ? { ...t.warnings, ...t.noContact } : t.warnings;
  const { name, id = name, defaultValue } = props;
  // What is refused is told by the message over the field.
  const isTold = noContact && props.error !== undefined;
  const found = isTold ? [] : personalDataToTell(typeof defaultValue === "string" ? defaultValue : "");
  return (
    <TextArea
      {...props}
      after={
        <p
          className="guard-warning"
          role="status"
          data-guard={id}
          data-phone={warnings.phone}
          data-email={warnings.email}
          data-identity-code={warnings.identityCode}
        >
          {/* A code was refused: the message over the field says so. */}
          {found
            .filter((kind) => kind !== "identityCode")
            .map((kind) => warnings[kind])
            .join(" ")}
        </p>
      }
    />
  );
}
