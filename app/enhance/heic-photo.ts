const isHeic = ({ type, name }: File): boolean => /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);

/** The photo as a JPEG, where this browser can read it at all (Safari can); null where it cannot. */
async function asJpeg(photo: File): Promise<File | null> {
  try {
    const bitmap = await createImageBitmap(photo);
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/jpeg", 0.9);
    });
    return blob && new File([blob], photo.name.replace(/\.hei[cf]$/i, "") + ".jpg", { type: "image/jpeg" });
  } catch {
    return null;
  }
}

/** Puts JPEGs in the place of chosen HEIC photos, and returns the names of those that this browser cannot read. */
export async function heicToJpeg(input: HTMLInputElement): Promise<string[]> {
  const files = [...(input.files ?? [])];
  if (!files.some(isHeic)) return [];
  const made = await Promise.all(files.map(async (file) => (isHeic(file) ? await asJpeg(file) : file)));
  // Somebody may have chosen others meanwhile.
  if (files.some((file, index) => input.files?.[index] !== file)) return [];
  const sent = new DataTransfer();
  made.forEach((file, index) => {
    const kept = file ?? files[index];
    if (kept) sent.items.add(kept);
  });
  input.files = sent.files;
  return files.filter((_, index) => made[index] === null).map(({ name }) => name);
}
