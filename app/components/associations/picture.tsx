import { useFinnish } from "#i18n/use-texts";
import { SMALL_PICTURE_PIXELS } from "#domain/files/picture-rules";

/** A picture as records keep it. */
export type PictureOf = { fileId: string; alt: string; width: number; height: number };

type PictureProps = {
  picture: PictureOf;
  /** How wide it stands in the page, in CSS's words: "(min-width: 48rem) 30rem, 100vw". */
  sizes: string;
  className?: string | undefined;
  /** The first thing one sees of a page is not waited for. */
  eager?: boolean | undefined;
};

/** A picture of a record: small for a phone, with the words for those who do not see it, and its place kept free. */
export function Picture({ picture: { fileId, alt, width, height }, sizes, className, eager }: PictureProps) {
  const lang = useFinnish();
  const src = `/images/${fileId}`;
  const isWide = width > SMALL_PICTURE_PIXELS;
  return (
    <img
      src={src}
      srcSet={isWide ? `${src}?size=small ${SMALL_PICTURE_PIXELS}w, ${src} ${width}w` : undefined}
      sizes={isWide ? sizes : undefined}
      alt={alt}
      lang={alt ? lang : undefined}
      width={width}
      height={height}
      loading={eager ? undefined : "lazy"}
      decoding="async"
      className={className}
    />
  );
}
