import { linkPictures } from '@ganira/crypto/linking';
import type { LinkingView } from '../api.ts';
import type { LinkAgreement } from './link-steps.ts';

/** What both people look at. */
export function comparingView(
  { codes, isConfirmed }: LinkAgreement,
  more: { endsAt: number; label?: string },
): LinkingView {
  const pictures = codes.pictures.map((at) => linkPictures[at] ?? { name: '', picture: '' });
  return { state: 'comparing', digits: codes.digits, pictures, isConfirmed, ...more };
}
