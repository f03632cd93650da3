import type { Pack } from '../phrases/lexicon.ts';

/** What a scam is composed of. Alone each stands in many honest messages. */
export type ScamSignal =
  /** Do it: click, call, reply. */
  | 'act'
  | 'link'
  | 'urgent'
  /** An account, card, line or computer is in trouble. */
  | 'trouble'
  /** Confirm who you are. */
  | 'verify'
  /** If it wasn't you. */
  | 'not-you'
  | 'prize'
  | 'free'
  /** Money should be sent. */
  | 'pay'
  /** Money should be sent to this number or account. */
  | 'pay-here'
  /** The same, of money that the reader is thought to owe somebody. */
  | 'that-money'
  | 'fee'
  | 'parcel'
  /** Money or credit came by mistake. */
  | 'mistake'
  | 'give-back'
  /** Tell me the code that you got. */
  | 'code'
  /** Tell me your password, PIN, card. */
  | 'secret'
  | 'new-number'
  /** The telephone is lost or broken. */
  | 'lost'
  /** An accident, an arrest, stuck abroad. */
  | 'plight'
  | 'kin'
  | 'favour'
  | 'job'
  | 'easy-money'
  | 'invest'
  | 'loan'
  | 'fortune'
  /** Millions that a stranger wants to give away. */
  | 'windfall'
  | 'support'
  | 'blackmail'
  | 'arrest'
  | 'elsewhere'
  | 'riches'
  /** Puts in little and takes out much. */
  | 'multiply'
  /** Cards or vouchers bought for somebody else, who wants their numbers. */
  | 'vouchers'
  /** Money passes through the reader's account. */
  | 'mule'
  /** How somebody came upon the reader: a wrong number, a profile. */
  | 'stranger'
  /** Wants to be friends. */
  | 'closeness'
  /** To be sent on to many. */
  | 'chain'
  /** Something good is to be had. */
  | 'gain'
  | 'press'
  | 'harm'
  /** Cannot talk, show, come; nobody should know. */
  | 'hidden'
  /** Says what honest notices say. */
  | 'honest'
  /** Says what only honest notices say. */
  | 'notice'
  // What follows stands in a great many honest messages: only the models weigh it.
  /** A verb of giving money near an amount. */
  | 'spend'
  /** Before, first, to reserve. */
  | 'first'
  /** An officer, lawyer, teacher, relative writes. */
  | 'role'
  /** Where it should go: a link, a number, an app, a coin. */
  | 'channel'
  /** Tells of what was done or will be, as notices do. */
  | 'report';

export type ScamPack = Pack<ScamSignal>;
