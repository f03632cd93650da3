import type { PictureCoder } from '@ganira/safety/pictures';

const quality = 0.9;

/** Draws a picture on a canvas: what comes out has nothing but pixels, and stands as its Exif orientation said. */
export const canvasCoder: PictureCoder = {
  async redraw(bytes, from, to) {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${from}` }), {
      imageOrientation: 'from-image',
    });
    try {
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: `image/${to}`, quality });
      return new Uint8Array(await blob.arrayBuffer());
    } finally {
      bitmap.close();
    }
  },
};
