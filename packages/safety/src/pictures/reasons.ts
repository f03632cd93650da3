export const pictureReasons = ['not-met', 'first-picture'] as const;
export type PictureReason = (typeof pictureReasons)[number];

export const pictureSuggestions = ['tap-to-see'] as const;
export type PictureSuggestion = (typeof pictureSuggestions)[number];

/** What is said when a picture is made ready for sending: why it can't be, or what it lost. */
export const pictureNotes = [
  'heic',
  'unknown-format',
  'too-large',
  'broken',
  'stands-still',
  'cleaned',
] as const;
