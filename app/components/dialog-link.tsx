import type { ComponentProps } from "react";
import { ButtonLink } from "#components/button-link";

type DialogLinkProps = ComponentProps<typeof ButtonLink> & {
  dialogId: string;
  /** Without JavaScript the link leads here: a page that asks the same. */
  href: string;
};

export function DialogLink({ dialogId, variant = "quiet", ...link }: DialogLinkProps) {
  return <ButtonLink {...link} variant={variant} data-dialog-open={dialogId} />;
}
