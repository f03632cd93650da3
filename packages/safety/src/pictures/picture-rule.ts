// Pictures are never looked into: whether one stays covered depends on who sent it and to whom.

import type { Verdict } from '../verdict.ts';
import type { PictureReason, PictureSuggestion } from './reasons.ts';

export interface PictureSituation {
  /** Whether the two met, so that each checked the other's code. */
  readonly isSenderMet: boolean;
  readonly isChildAccount: boolean;
  /** Whether a picture of this sender was uncovered before. */
  readonly isFirstOfSender: boolean;
}

export type PictureVerdict = Verdict<'pictures', PictureReason, PictureSuggestion>;

/** SAFETY, Pictures: from somebody not met, and every first picture in a child's account, it stays covered until tapped. */
export function judgePicture(situation: PictureSituation): PictureVerdict {
  const reasons: PictureReason[] = [];
  if (!situation.isSenderMet) reasons.push('not-met');
  if (situation.isChildAccount && situation.isFirstOfSender) reasons.push('first-picture');
  const isCovered = reasons.length > 0;
  return {
    kind: 'pictures',
    level: isCovered ? 'cover' : 'fine',
    reasons,
    suggestion: isCovered ? 'tap-to-see' : 'none',
  };
}
