import type { ReactNode } from "react";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";

/** Stands in a form's place when the municipality lacks what the form has to choose from: nobody fills it in for nothing. */
export function FirstInMunicipality({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts(programmes);
  return (
    <EmptyState
      icon="info"
      title={title}
      action={<ButtonLink href="/office/municipality">{t.toMunicipality}</ButtonLink>}
    >
      {children}
    </EmptyState>
  );
}
