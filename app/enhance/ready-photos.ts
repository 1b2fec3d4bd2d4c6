const isHeic = ({ type, name }: File): boolean => /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);
const isPhoto = ({ type }: File): boolean => /^image\/(jpeg|png|webp)$/.test(type);

/** The longest side of a photo that was made smaller: the small print of a page of A4 can still be read. */
const LONGEST_SIDE = 3_000;

/** The photo as a JPEG, where this browser can read it at all (of HEIC, Safari can); null where it cannot. */
async function asJpeg(photo: File, longestSide = Infinity): Promise<File | null> {
  try {
    const bitmap = await createImageBitmap(photo);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    const context = canvas.getContext("2d");
    if (!context) return null;
    // What is see-through would come out black.
    context.fillStyle = "white";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/jpeg", 0.9);
    });
    return blob && new File([blob], photo.name.replace(/\.[a-z]+$/i, "") + ".jpg", { type: "image/jpeg" });
  } catch {
    return null;
  }
}

/** A photo that can be sent: as a JPEG, and no larger than the form takes. Null where this browser cannot make it such. */
async function sendable(photo: File, limit: number): Promise<File | null> {
  const jpeg = isHeic(photo) ? await asJpeg(photo) : photo;
  return jpeg && jpeg.size > limit && (isHeic(photo) || isPhoto(photo)) ? await asJpeg(jpeg, LONGEST_SIDE) : jpeg;
}

/**
 * Puts photos that can be sent in the place of the chosen ones, and returns the names of HEICs that this browser cannot read.
 * @param making is called when one is made smaller or another, which takes a phone some seconds
 */
export async function readyPhotos(input: HTMLInputElement, making: () => void): Promise<string[]> {
  const files = [...(input.files ?? [])];
  const limit = Number(input.dataset.maxBytes ?? Infinity);
  if (files.some((file) => isHeic(file) || (isPhoto(file) && file.size > limit))) making();
  const made = await Promise.all(files.map((file) => sendable(file, limit)));
  // Somebody may have chosen others meanwhile.
  if (files.some((file, index) => input.files?.[index] !== file)) return [];
  const sent = new DataTransfer();
  made.forEach((file, index) => {
    const kept = file ?? files[index];
    if (kept) sent.items.add(kept);
  });
  if (made.some((file, index) => file && file !== files[index])) input.files = sent.files;
  return files.filter((file, index) => made[index] === null && isHeic(file)).map(({ name }) => name);
}
