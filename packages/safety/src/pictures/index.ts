export { cleanPicture, type CleanedPicture, type CleanType, type PictureCoder } from './clean-picture.ts';
export { judgePicture, type PictureSituation, type PictureVerdict } from './picture-rule.ts';
export { readPictureFacts } from './picture-bytes.ts';
