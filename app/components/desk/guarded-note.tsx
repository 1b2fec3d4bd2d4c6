import type { ComponentProps } from "react";
import { TextArea } from "#components/text-area";
import { personalDataToTell } from "#domain/shared/personal-data";
import { tray } from "#i18n/messages/tray";
import { useTexts } from "#i18n/use-texts";

/** A free text that may go with a client, and therefore tells while one writes, and after, what in it looks like a person. */
export function GuardedNote(props: Omit<ComponentProps<typeof TextArea>, "after">) {
  const { warnings } = useTexts(tray);
  const { name, id = name, defaultValue } = props;
  const found = personalDataToTell(typeof defaultValue === "string" ? defaultValue : "");
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
