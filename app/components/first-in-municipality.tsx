import type { ReactNode } from "react";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";

type FirstInMunicipalityProps = { title: string; link: { href: string; label: string }; children: ReactNode };

/** Stands in a form's place when the municipality lacks what the form has to choose from: nobody fills it in for nothing. */
export function FirstInMunicipality({ title, link, children }: FirstInMunicipalityProps) {
  return (
    <EmptyState icon="info" title={title} action={<ButtonLink href={link.href}>{link.label}</ButtonLink>}>
      {children}
    </EmptyState>
  );
}
