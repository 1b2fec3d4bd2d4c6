import { excerpt } from "#domain/shared/excerpt";
import { environment } from "#env.server";
import type { PageHead } from "#http/page-head";

/** Longer descriptions are cut by those who show them. */
const DESCRIPTION_LENGTH = 160;

export const absolute = (path: string): string => new URL(path, environment().publicUrl).href;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

type HeadFacts = Omit<PageHead, "url" | "image"> & {
  path: string;
  image?: { fileId: string; alt: string } | null | undefined;
};

/** What a page says of itself in its head, its addresses made whole. */
export const headOf = ({ path, image, description, ...facts }: HeadFacts): PageHead => ({
  ...facts,
  description: excerpt(oneLine(description), DESCRIPTION_LENGTH),
  url: absolute(path),
  image: image ? { url: absolute(`/images/${image.fileId}`), alt: image.alt } : null,
});
