// Which signals together are a known trick. Each row: the reason, and groups of which one signal each must be there.

import type { ScamReason } from './reasons.ts';
import type { ScamSignal } from './signals.ts';

interface Trick {
  readonly reason: ScamReason;
  readonly all: readonly (readonly ScamSignal[])[];
  /** An honest notice says such things too; it also says what scams don't. */
  readonly unlessHonest?: true;
}

const money: readonly ScamSignal[] = ['pay', 'pay-here', 'favour', 'fee'];
/** What a trick wants to be done. */
const step: readonly ScamSignal[] = [
  'act',
  'link',
  'elsewhere',
  'pay',
  'pay-here',
  'fee',
  'secret',
  'code',
  'verify',
];

const tricks: readonly Trick[] = [
  { reason: 'code', all: [['code']] },
  { reason: 'secret', all: [['secret']] },
  { reason: 'account', all: [['not-you'], ['link']] },
  { reason: 'blackmail', all: [['blackmail'], ['pay', 'pay-here', 'fee', 'urgent']] },
  { reason: 'blackmail', all: [['arrest'], ['pay', 'pay-here', 'fee', 'act', 'link']], unlessHonest: true },
  {
    reason: 'support',
    all: [['support'], ['trouble', 'urgent', 'secret', 'code', 'pay-here', 'verify']],
    unlessHonest: true,
  },
  { reason: 'money-back', all: [['mistake'], ['give-back']] },
  { reason: 'new-number', all: [['new-number', 'lost'], money] },
  { reason: 'new-number', all: [['new-number'], ['kin'], ['urgent', 'lost', 'elsewhere']] },
  { reason: 'new-number', all: [['lost'], ['new-number'], ['kin']] },
  { reason: 'new-number', all: [['kin'], ['lost'], ['pay', 'pay-here', 'favour', 'elsewhere', 'urgent']] },
  { reason: 'account', all: [['trouble'], ['act', 'link', 'verify', 'secret']], unlessHonest: true },
  {
    reason: 'account',
    all: [['verify'], ['act', 'link', 'secret'], ['urgent', 'trouble', 'prize']],
    unlessHonest: true,
  },
  { reason: 'account', all: [['verify'], ['link']], unlessHonest: true },
  { reason: 'parcel', all: [['parcel'], ['fee', 'pay', 'act', 'link', 'verify']], unlessHonest: true },
  { reason: 'fee-first', all: [['windfall']] },
  { reason: 'fee-first', all: [['fortune'], [...step, 'prize']] },
  { reason: 'fee-first', all: [['prize', 'job', 'loan', 'fortune', 'free'], ['fee']], unlessHonest: true },
  { reason: 'prize', all: [['prize'], step], unlessHonest: true },
  { reason: 'prize', all: [['free'], ['act']] },
  { reason: 'job', all: [['job'], ['easy-money'], ['act', 'link', 'elsewhere', 'fee']] },
  { reason: 'job', all: [['job'], ['elsewhere']] },
  { reason: 'job', all: [['easy-money'], ['elsewhere', 'fee']] },
  { reason: 'investment', all: [['invest'], ['easy-money', 'elsewhere', 'act', 'link', 'pay']] },
  { reason: 'loan', all: [['loan'], ['easy-money', 'act', 'link', 'fee', 'urgent']], unlessHonest: true },
  { reason: 'money', all: [['that-money']], unlessHonest: true },
  { reason: 'money', all: [['pay-here'], ['kin', 'urgent', 'lost', 'new-number', 'trouble']] },
  { reason: 'money', all: [['plight'], ['pay', 'pay-here', 'favour']], unlessHonest: true },
  { reason: 'money', all: [['favour'], ['urgent'], ['kin', 'lost', 'pay']] },
  { reason: 'riches', all: [['riches']] },
  { reason: 'investment', all: [['multiply']], unlessHonest: true },
  { reason: 'money', all: [['vouchers']], unlessHonest: true },
  { reason: 'job', all: [['mule']], unlessHonest: true },
  { reason: 'wording', all: [['stranger'], ['closeness']] },
  { reason: 'blackmail', all: [['arrest'], ['hidden']] },
  { reason: 'wording', all: [['link'], ['act'], ['gain', 'harm'], ['press']], unlessHonest: true },
  { reason: 'prize', all: [['chain'], ['gain', 'prize', 'trouble']], unlessHonest: true },
];

/** By each signal of their first group. */
export const tricksFrom: ReadonlyMap<ScamSignal, readonly Trick[]> = new Map(
  [...new Set(tricks.flatMap(({ all }) => all[0] ?? []))].map((signal) => [
    signal,
    tricks.filter(({ all }) => all[0]?.includes(signal)),
  ]),
);
