import { ActionLink } from "#components/action-link";
import { Picture, type PictureOf } from "#components/associations/picture";
import { pictures } from "#i18n/messages/pictures";
import { useTexts } from "#i18n/use-texts";

/** An activity's photo, small, and the way to add or change it. */
export function ActivityPhotoLink({ href, photo }: { href: string; photo: PictureOf | null }) {
  const t = useTexts(pictures);
  return (
    <div className="own-pictures">
      {photo ? <Picture picture={photo} sizes="10rem" /> : null}
      <ActionLink href={href}>{photo ? t.changePhoto : t.addPhoto}</ActionLink>
    </div>
  );
}
