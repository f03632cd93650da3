// Texts that were written for training have hosts that lead nowhere, under `.example`. A model that has seen only them
// would take `.example` for the mark of a link: most get an ending, and those of scams at times a name and a path, as
// they have in the world. None of them was looked for: what a scam's address is called, somebody may own.

import { Chance } from './chance.ts';
import { hashOf } from './held-out.ts';

const endingsOfScams =
  'com com com com net info top xyz online site shop icu live click co us cc vip cn app me io org link store'.split(
    ' ',
  );
const endings =
  'com com com com com com org org net rw co.ke co.tz co.uk fr org.uk io tv be ch cd ci sn'.split(' ');
const signs = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

/** The same for the same text. @param isRisky whether it is a scam */
export function trueToLife(text: string, isRisky: boolean): string {
  const chance = new Chance(hashOf(text));
  const token = (least: number, more: number): string =>
    Array.from({ length: least + chance.below(more) }, () => chance.from(signs)).join('');
  return text.replaceAll(
    /([\w-]+)\.example(\/[\w/?=&.-]*)?/g,
    (written: string, label: string, path = '') => {
      if (chance.is(0.3)) return written;
      if (label === 'short') return `bit.ly${path}`;
      if (!isRisky) return `${label}.${chance.from(endings)}${path}`;
      const name = chance.is(0.6) ? label : token(5, 4).toLowerCase();
      return `${name}.${chance.from(endingsOfScams)}${chance.is(0.5) ? `/${token(5, 7)}` : path}`;
    },
  );
}
