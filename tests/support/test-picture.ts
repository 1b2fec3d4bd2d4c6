import sharp from "sharp";

const GPS = { GPSLatitudeRef: "N", GPSLatitude: "62/1 18/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "27/1 8/1 0/1" };

type Wish = { width: number; height: number; orientation?: number };

/** A photo as a phone makes it: with the place where it was taken in it, and perhaps lying on its side. */
export const photo = ({ width, height, orientation = 1 }: Wish): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 70 } } })
    .withExif({ IFD0: { Make: "Puhelin", Artist: "Sirkka Signatory" }, IFD3: GPS })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();

/** A logo with a see-through ground. */
export const logo = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 90, b: 0, alpha: 0.5 } } })
    .png()
    .toBuffer();
