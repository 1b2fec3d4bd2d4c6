import type { ComponentProps } from "react";
import { Own } from "#components/own";
import { TextField } from "#components/text-field";
import { CONTACT_ROLES, OFFERED_ROLES, roleIn, type RoleKind } from "#domain/associations/contact-roles";
import { useLocale } from "#i18n/use-texts";

/** Whom one may ask: a common role in the reader's language, another one as it was written. */
export const ContactRole = ({ role }: { role: string }) => <Own of={roleIn(role, useLocale())} />;

type ContactRoleFieldProps = Omit<ComponentProps<typeof TextField>, "list" | "defaultValue"> & {
  defaultValue?: string | undefined;
  kind: RoleKind;
};

/** The question of a role: the common ones are offered while one writes, and any other may be written. */
export function ContactRoleField({ kind, defaultValue, ...field }: ContactRoleFieldProps) {
  const locale = useLocale();
  const list = `${field.name}-offered`;
  return (
    <>
      <TextField
        {...field}
        list={list}
        defaultValue={defaultValue === undefined ? undefined : roleIn(defaultValue, locale).text}
        width="medium"
      />
      <datalist id={list}>
        {OFFERED_ROLES[kind].map((code) => (
          <option key={code} value={CONTACT_ROLES[code][locale]} />
        ))}
      </datalist>
    </>
  );
}
