// What a picture of the camera says. The browser's own detector where it has one; else a decoder
// in a script that is loaded only then.

/** @returns undefined when there is no code in the picture, or one that can't be read. */
export type ReadsQr = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Shape Detection API, which TypeScript's library doesn't know. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** Pixels of a side that the decoder looks at: more costs time and finds no more. */
const side = 480;

export async function makeQrReader(): Promise<ReadsQr> {
  return (await nativeReader()) ?? (await scriptReader());
}

async function nativeReader(): Promise<ReadsQr | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    // Chromium on Linux has the class and no format (crbug.com/40633012).
    const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
    if (BarcodeDetector === undefined || !formats.includes('qr_code')) return undefined;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  } catch {
    return undefined;
  }
}

async function scriptReader(): Promise<ReadsQr> {
  const { decodeQr } = await import('./qr-decode.ts');
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth, videoHeight } = video;
    if (context === null || videoWidth === 0) return undefined;
    // The square in the middle: what the frame on the screen shows.
    const cut = Math.min(videoWidth, videoHeight);
    context.drawImage(video, (videoWidth - cut) / 2, (videoHeight - cut) / 2, cut, cut, 0, 0, side, side);
    return decodeQr(context.getImageData(0, 0, side, side));
  };
}
