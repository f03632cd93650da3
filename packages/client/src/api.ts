// What a face (web views, terminal, bots) may ask of the messenger, and what it gets: plain
// objects that cross a worker boundary. Ids are lower-case hexadecimal; times are Unix
// milliseconds.

import type { AccountEventKind, PasskeyStepUpPurpose, StepUpPurpose } from '@ganira/protocol';

export type { AccountEventKind, StepUpPurpose };

/** A face calls these by name; each may fail with a `ClientErrorShape`. */
export interface ClientApi {
  // -- accounts on this device
  /** The accounts whose stores lie on this device, and which one is open. */
  listAccounts(): Promise<AccountsView>;
  /** Creates the account, its first device and its store, and opens it. */
  signUp(input: { invitation: string; name: string; password: string }): Promise<MeView>;
  /** Opens the store of an account of this device; signs in again when the session is gone. */
  unlock(input: { accountId: string; password: string }): Promise<MeView>;
  /** `wrong_pin` with `triesLeft`; `pin_refused` when none is left; `offline`: then the password unlocks. */
  unlockWithPin(input: { accountId: string; pin: string }): Promise<MeView>;
  /** `secret` is what the passkey's PRF answers; `passkey_refused`. */
  unlockWithPasskey(input: { accountId: string; secret: Uint8Array }): Promise<MeView>;
  /**
   * A sign-in on a device that holds no store of the account. Always fails: `password_refused`,
   * or `not_a_device` when the password was right.
   */
  signInElsewhere(input: { accountCode: string; password: string }): Promise<never>;
  /**
   * The password once more, for one purpose: what needs it can be done once within 5 minutes.
   * `password_refused` when it is wrong.
   */
  stepUp(input: { purpose: StepUpPurpose; password: string }): Promise<void>;
  /** The same by a passkey of the account. `webauthn_refused` when it has none. */
  startPasskeyStepUp(input: { purpose: ConfirmPurpose }): Promise<PasskeyQuestion>;
  /** `webauthn_refused`. */
  finishPasskeyStepUp(input: PasskeyAnswer & { purpose: ConfirmPurpose }): Promise<void>;
  /**
   * Another password, for signing in and for the vault of this device. Other devices ask for it once
   * when they sign in again. `password_refused`, `weak_password`; `code_taken` by the erasing code.
   */
  changePassword(input: {
    password: string;
    newPassword: string;
    endsOtherSessions: boolean;
  }): Promise<{ ended: number }>;
  /**
   * The session ended while the store is open. A password that was changed elsewhere becomes the one
   * of this device's vault too.
   */
  signInAgain(input: ShownProofs): Promise<void>;
  /** For a passkey beside the password; also while no account is open. */
  startSecondPasskey(): Promise<PasskeyQuestion>;
  /** What a sign-in needs besides the password. */
  secondFactor(): Promise<SecondFactorView>;
  /** A secret for an app; nothing changes before it is confirmed. Needs a step-up for `change-factor`. */
  startTotp(): Promise<TotpSetupView>;
  /** @returns recovery codes, shown this once. `code_refused`. */
  confirmTotp(input: { code: string }): Promise<string[]>;
  /** Needs a step-up for `change-factor`. */
  removeTotp(): Promise<void>;
  /** In place of the former ones, shown this once. Needs a step-up for `change-factor`. */
  makeRecoveryCodes(): Promise<string[]>;
  listSignInPasskeys(): Promise<PasskeyView[]>;
  /** @returns JSON for `navigator.credentials.create`. Needs a step-up for `change-factor`. */
  startSignInPasskey(): Promise<string>;
  /**
   * From then on the password alone signs nobody in.
   * @param input what the browser answered, as JSON. `webauthn_refused`.
   * @returns recovery codes, shown this once; none where the account has some.
   */
  finishSignInPasskey(input: { response: string }): Promise<string[]>;
  /** Needs a step-up for `change-factor`. */
  removeSignInPasskey(input: { id: string }): Promise<void>;
  startPasskeySignIn(): Promise<PasskeySignInView>;
  /** In place of `signInAgain`: a passkey is both proofs in one. `webauthn_refused`, `not_a_device`. */
  signInWithPasskey(input: { attempt: string; binding: string; response: string }): Promise<void>;
  /**
   * Tells the contacts, deletes the account at the server, then what lies on this device. Needs a
   * step-up for `delete-account`.
   */
  deleteAccount(): Promise<void>;
  /** The devices that are signed in. */
  listSessions(): Promise<SessionView[]>;
  /** Needs a step-up for `end-sessions`. Without ids: of all other devices. */
  endSessions(input: { deviceIds?: string[] }): Promise<{ ended: number }>;
  /** What happened to the account, the newest first. */
  listAccountEvents(): Promise<AccountEventView[]>;
  // -- the recovery key
  recovery(): Promise<RecoveryView>;
  /**
   * Makes a key and shows it, once: it counts only when it was confirmed, and is forgotten when the
   * account is closed. Where there is one already, that one is needed: `recovery_key_needed`, or
   * `recovery_key_other` when it isn't the account's.
   */
  makeRecoveryKey(input: { current?: string }): Promise<NewRecoveryKeyView>;
  /**
   * The words, or numbers, at the positions that were asked for. Needs a step-up for `recovery-key`.
   * `recovery_answer_wrong` says by `position` which one isn't right.
   */
  confirmRecoveryKey(input: { answers: { position: number; answer: string }[] }): Promise<RecoveryView>;
  /**
   * Everything that this account has on this device, as an archive (ZIP) that anybody can read.
   * `wrong_password` when it is wrong. Without one it needs a passkey's step-up for `export`.
   */
  exportData(input: { password?: string; labels: ExportLabels }): Promise<ExportView>;
  /**
   * Signs the open account out and writes over all that it has on this device. The account itself stays, and so do
   * other accounts of this device. With `leavesAccount` the device is taken out of the account first, and nothing is
   * erased when that can't be done: `offline`, or `last_device`. `wrong_password` when it is wrong. Without one it
   * needs a passkey's step-up for `remove-account`.
   */
  forgetAccount(input: { password?: string; leavesAccount?: boolean }): Promise<void>;
  /** Says what somebody typed or scanned; asks nobody. */
  readRecoveryKey(input: { text: string }): Promise<ReadRecoveryView>;
  /**
   * All devices are lost: this one becomes the account's only one, with another password.
   * `recovery_refused` when account and key don't fit, `recovery_record_old` when what the server gave
   * is older than the chain says: `acceptOld` takes it all the same.
   */
  recover(input: {
    accountCode: string;
    recoveryKey: string;
    password: string;
    acceptOld?: boolean;
  }): Promise<RecoveredView>;
  /** Ends the session at the server and closes the store, which stays on the device. */
  signOut(): Promise<void>;
  /** Closes the store; the session stays. @returns what `watchLocked` takes, where notifications are on. */
  lock(): Promise<LockedWatchView | undefined>;
  /** Until an account is opened: tells by `waiting` of mail that came, as far as that can be known without a key. */
  watchLocked(input: LockedWatchView): Promise<void>;
  /** How this device locks the account, and how it opens again. */
  lockSettings(): Promise<LockSettingsView>;
  setLockAfter(input: { minutes: LockMinutes }): Promise<LockSettingsView>;
  /** `pin_malformed`, `pin_guessable`, `code_taken`, `offline`. */
  setPin(input: { pin: string }): Promise<LockSettingsView>;
  removePin(): Promise<LockSettingsView>;
  /** A passkey of this device whose PRF was asked `salt` and answered `secret`. */
  addPasskey(input: {
    credentialId: Uint8Array;
    salt: Uint8Array;
    secret: Uint8Array;
  }): Promise<LockSettingsView>;
  removePasskey(): Promise<LockSettingsView>;
  /** What erases this device when it is typed instead of password or PIN. `code_short`, `code_taken`. */
  setDuressCode(input: { code: string }): Promise<LockSettingsView>;
  removeDuressCode(): Promise<LockSettingsView>;
  /** Whether the lock screen says whose account it is. */
  showNameWhenLocked(input: { isShown: boolean }): Promise<LockSettingsView>;
  /** What notifications of this device say. */
  notifySettings(): Promise<NotifySettingsView>;
  setNotify(input: { shows: NotifyChoice }): Promise<NotifySettingsView>;
  /** What is unread, as far as notifications may say it. */
  readNews(): Promise<NewsView>;
  /** @returns the conversation that the notification with this tag is about. */
  findNews(input: { tag: string }): Promise<string | undefined>;
  me(): Promise<MeView>;
  setName(input: { name: string }): Promise<MeView>;
  /** The devices of this account. */
  listDevices(): Promise<DevicesView>;
  /** Names one for all own devices; nobody else learns it. */
  nameDevice(input: { deviceId: string; name: string }): Promise<DevicesView>;
  /** Takes another device out of the account and all conversations; its sessions end at once. */
  removeDevice(input: { deviceId: string }): Promise<void>;
  /**
   * Offers all messages that are here to another own device, which has to want them. `wrong_password`, `not_found`.
   * Without a password it needs a passkey's step-up for `send-history`.
   */
  offerHistory(input: { deviceId: string; password?: string }): Promise<DevicesView>;
  /** On the device that was offered them. What comes is put where it belongs; nothing here is changed. */
  acceptHistory(input: { deviceId: string }): Promise<DevicesView>;
  /** Withdraws the offer, declines it or ends it in the middle, on either side. What has come stays. */
  stopHistory(input: { deviceId: string }): Promise<DevicesView>;
  // -- linking a device
  /**
   * On a new device, while no account is open: makes the code that an old device takes.
   * @param label what this device says it is, such as "Firefox, Android".
   */
  startLinking(input: { label: string }): Promise<LinkingView>;
  /**
   * On a device of the open account: takes what a new one shows, scanned or typed. Nobody else can
   * take it after that. `link_code_…` says why not. Without a password it needs a passkey's step-up for
   * `add-device`, with at least a minute left of it.
   */
  linkDevice(input: { code: string; password?: string }): Promise<LinkingView>;
  /** The linking that goes on here, on whichever side. */
  linking(): Promise<LinkingView>;
  /** The person says whether both devices show the same. */
  compareLinking(input: { isSame: boolean }): Promise<LinkingView>;
  /** On the new device: the account's password, with which its store is locked too; opens the account. */
  finishLinking(input: ShownProofs): Promise<MeView>;
  /** Calls it off, or puts away what became of it. */
  stopLinking(): Promise<void>;

  /** The live page "what this server stores about me". */
  storedAboutMe(): Promise<StoredTableView[]>;

  // -- invitations to this server
  checkInvitation(input: { token: string }): Promise<InvitationCheckView>;
  /** Whether anybody may make an account on the server. */
  isServerOpen(): Promise<boolean>;
  /** Works for seconds. @returns the token of an invitation. Throws `forbidden` where the server isn't open. */
  earnInvitation(): Promise<string>;
  createInvitation(input: { uses: number; hours: number }): Promise<NewInvitationView>;
  listInvitations(): Promise<InvitationView[]>;
  revokeInvitation(input: { id: string }): Promise<void>;

  // -- becoming contacts
  createContactLink(input: { uses: number; hours: number }): Promise<ContactLinkView>;
  listContactLinks(): Promise<ContactLinkView[]>;
  revokeContactLink(input: { id: string }): Promise<void>;
  /** Reads a link without sending anything. */
  readContactLink(input: { url: string }): Promise<LinkPreviewView>;
  /** Sends the sealed request. Repeating it for the same link sends nothing again. */
  sendContactRequest(input: { url: string }): Promise<LinkPreviewView>;
  listRequests(): Promise<RequestView[]>;
  /**
   * @param input.isNewIdentity has to be true for one that says to be a contact: the person takes it
   * for a new identity of theirs, and their conversation starts again with it, unchecked.
   * `identity_changed` where it isn't; `identity_refused` where the keys aren't of that identity.
   * @returns the conversation that it opened.
   */
  acceptRequest(input: { id: string; isNewIdentity?: boolean }): Promise<{ conversationId: string }>;
  /** Forgets the request; the sender learns nothing. */
  declineRequest(input: { id: string }): Promise<void>;
  listContacts(): Promise<ContactView[]>;
  /**
   * A contact, or somebody who asks: nothing of theirs is taken any more, from none of their devices,
   * and nothing is sent to them. They aren't told. `contact_unknown`.
   */
  block(input: { accountId: string }): Promise<void>;
  /** A contact can be written to again; what they wrote in the meantime may come then. */
  unblock(input: { accountId: string }): Promise<void>;
  /** The latest first. */
  listBlocked(): Promise<BlockedView[]>;

  // -- being sure of people
  safetyNumber(input: { accountId: string }): Promise<SafetyNumberView>;
  /** The digits that the other person shows or reads out. Fails with `digits_differ` or `digits_unreadable`. */
  confirmSafetyNumber(input: { accountId: string; digits: string }): Promise<TrustView>;
  /** The person found that the digits differ: nothing is sent to this contact until they decide. */
  reportSafetyNumber(input: { accountId: string }): Promise<void>;
  /** A QR for this contact to scan from the screen: once, and for some minutes. */
  showMeetingCode(input: { accountId: string }): Promise<MeetingCodeView>;
  /**
   * What the camera read on this contact's screen; or what is in a picture that came another way, whenever that was
   * made: it convinces this side alone, as compared digits do.
   */
  scanMeetingCode(input: { accountId: string; code: string; isPicture?: boolean }): Promise<MeetingScanView>;
  /** Goes on with the identity that is known here, whatever contradicts it. */
  keepIdentity(input: { accountId: string }): Promise<void>;
  /**
   * Starts again with the identity that the server gave, or that their screen showed: unchecked, and
   * what waits for the former one is not sent. `no_other_identity`, `grant_refused`, `identity_refused`.
   */
  startAgain(input: { accountId: string }): Promise<void>;
  /** As if this contact had never been checked. */
  forgetTrust(input: { accountId: string }): Promise<void>;
  /** Introduces two contacts to each other; each of them decides. */
  introduce(input: { accountIds: [string, string] }): Promise<void>;
  /** Whom contacts introduced to this account, as long as there is something to decide. */
  listIntroductions(): Promise<IntroductionView[]>;
  /** Yes lets the other one ask, or asks them where they said yes before. No tells nobody. */
  answerIntroduction(input: { id: string; answer: 'yes' | 'no' }): Promise<void>;

  // -- conversations
  /** Those with the newest messages first. @param input.most so many of them. @param input.only of these. */
  listConversations(input?: { most?: number; only?: readonly string[] }): Promise<ConversationRow[]>;
  openConversation(input: { conversationId: string }): Promise<ConversationView>;
  /**
   * Messages in the order of the screen (oldest first): the newest; or those that stand before a
   * position, or after one. `hasMore` is about the same direction.
   */
  pageMessages(input: {
    conversationId: string;
    before?: number;
    after?: number;
    limit: number;
  }): Promise<MessagePage>;
  /** Stored in the outbox when this resolves. The face makes the id, so that repeating is safe. */
  sendText(input: { conversationId: string; messageId: string; text: string }): Promise<MessageView>;
  /** Everything up to this position was seen by the person. */
  markRead(input: { conversationId: string; position: number }): Promise<void>;
  saveDraft(input: { conversationId: string; text: string }): Promise<void>;
  /** Lossy; at most one in a few seconds is sent. */
  notifyTyping(input: { conversationId: string; isTyping: boolean }): Promise<void>;

  // -- state
  status(): Promise<StatusView>;
}

/** What the messenger tells by itself. A face asks again for what it shows. */
export type ClientEvent =
  | { kind: 'accounts' }
  | { kind: 'me' }
  | { kind: 'lock-settings' }
  | { kind: 'notify-settings' }
  | { kind: 'requests' }
  | { kind: 'contacts' }
  | { kind: 'links' }
  | { kind: 'recovery' }
  /** The list of conversations, or what it says of one of them. */
  | { kind: 'conversations'; conversationId?: string }
  | { kind: 'linking' }
  /** Somebody wrote, or asks to become a contact: something that a person wants to know of at once. */
  | { kind: 'news'; conversationId?: string }
  /** While all is locked: somebody may have written. */
  | { kind: 'waiting' }
  /** Messages of this conversation came, left or changed their status. */
  | { kind: 'messages'; conversationId: string }
  /** Another device of this account wrote on at what isn't sent yet. */
  | { kind: 'draft'; conversationId: string }
  /** The devices of this account, or how far work on them has come. */
  | { kind: 'devices' }
  | { kind: 'settings' }
  | { kind: 'typing'; conversationId: string; isTyping: boolean }
  | { kind: 'status'; status: StatusView }
  /** Something that a person should know, once. */
  | { kind: 'notice'; notice: NoticeView };

/** What of an account is known while it is locked. */
export interface LockedAccountView {
  accountId: string;
  /** For the pattern: the genesis hash. */
  pattern: string;
  /** Only if its person wants it to be read by everybody. */
  name?: string;
  hasPin?: true;
  /** The passkey that unlocks it, and what its PRF is to be asked. */
  passkey?: { credentialId: Uint8Array; salt: Uint8Array };
}

/** `set-elsewhere`: there is one of before devices shared what it needs; the one that set it writes the record alone. */
export interface RecoveryView {
  state: 'none' | 'set' | 'set-elsewhere';
  /** When the server last took the record; absent before. */
  writtenAt?: number;
}

/** One key in three shapes. */
export interface NewRecoveryKeyView {
  words: string[];
  numbers: string[];
  /** The text of a QR. */
  qr: string;
  accountCode: string;
  /** Which are asked back, from 1. */
  asked: number[];
}

export type ReadRecoveryView =
  | { kind: 'key'; accountCode?: string }
  | { kind: 'count'; count: number }
  | { kind: 'word'; position: number; word: string }
  | { kind: 'checksum' }
  | { kind: 'other' };

/** The words of the face, for the files of an export. */
export interface ExportLabels {
  language: string;
  title: string;
  /** That whoever gets the files can read them. */
  warning: string;
  you: string;
}

export interface ExportView {
  fileName: string;
  archive: Uint8Array;
  conversations: number;
  messages: number;
}

export interface RecoveredView {
  me: MeView;
  contacts: number;
  /** When what came back was written; absent when there was nothing. */
  writtenAt?: number;
  removedDevices: number;
}

export interface AccountsView {
  accounts: LockedAccountView[];
  /** The account whose store is open. */
  open?: string;
}

/** Minutes without use after which the account is locked; 0: never by itself. */
export type LockMinutes = 0 | 1 | 5 | 15 | 60;

export interface LockSettingsView {
  lockAfter: LockMinutes;
  hasPin: boolean;
  hasPasskey: boolean;
  hasDuressCode: boolean;
  isNameShown: boolean;
}

/** Nothing at all; that there is a message; who wrote; and what. */
export type NotifyChoice = 'off' | 'nothing' | 'name' | 'text';

export interface NotifySettingsView {
  shows: NotifyChoice;
}

/** All that is known of an account while it is locked, for asking the server whether mail waits. */
export interface LockedWatchView {
  /** Of the server; opens nothing. */
  ticket: Uint8Array;
  /** Of the server's store, and the newest mail of it that is stored here. */
  incarnation: Uint8Array;
  newest: number;
}

export interface NewsView {
  shows: NotifyChoice;
  /** Mail that waited is still coming in: what is unread now may have been read on another device. */
  isCatchingUp: boolean;
  conversations: UnreadView[];
  /** Requests without an answer. `name` only of a single one. */
  requests: { count: number; name?: string };
}

/** `name` and `text` only where notifications say them. */
export interface UnreadView {
  conversationId: string;
  /** Names the conversation to this device alone: 32 hexadecimal digits. */
  tag: string;
  count: number;
  name?: string;
  /** The last one, cut to a line. */
  text?: string;
}

export interface MeView {
  accountId: string;
  /** For people to write down: what signing in elsewhere asks for. */
  accountCode: string;
  deviceId: string;
  name: string;
  /** Genesis hash, the seed of the imigongo pattern. */
  pattern: string;
  server: string;
  /** Whether the browser promised to keep the store; undefined where nobody can know. */
  isStorageKept?: boolean;
}

/** `picture` is an emoji; faces have a word for each `name`. */
export interface LinkPictureView {
  name: string;
  picture: string;
}

/**
 * `stopped`: here. `stopped-there`: on the other device. `refused`: what the other side said
 * doesn't fit. `expired`: nobody took the code in time, or it took too long. `used`: another device
 * took the code. `failed`: the server can't do it now.
 */
export type LinkingFailure =
  | 'stopped'
  | 'stopped-there'
  | 'codes-differ'
  | 'refused'
  | 'too-many-devices'
  | 'expired'
  | 'used'
  | 'failed';

export type LinkingView =
  | { state: 'none' }
  /** New device: what the old one takes. */
  | { state: 'offering'; qr: string; code: string; endsAt: number }
  /** The devices agree on keys. */
  | { state: 'meeting' }
  | {
      state: 'comparing';
      /** Six. */
      digits: string;
      /** Four. */
      pictures: LinkPictureView[];
      /** The person on this side said yes: it waits for the other. */
      isConfirmed: boolean;
      endsAt: number;
      /** Old device: what the new one says it is, as inert text. */
      label?: string;
    }
  /** New device: both people said yes. */
  | { state: 'password'; name: string; pattern: string }
  | { state: 'finishing' }
  /** Old device: the new one is a device of the account. */
  | { state: 'done'; deviceId: string }
  | { state: 'failed'; reason: LinkingFailure };

export interface PasskeyView {
  id: string;
  /** Noon of the day, UTC. */
  addedOn: number;
}

export interface PasskeyQuestion {
  attempt: string;
  /** JSON for `navigator.credentials.get`. */
  options: string;
}

export interface PasskeyAnswer {
  attempt: string;
  /** What the browser answered, as JSON. */
  response: string;
}

export interface PasskeySignInView extends PasskeyQuestion {
  binding: string;
}

export interface ShownProofs {
  password: string;
  /** Of an app, or a recovery code; `second_factor_needed` and `passkey_needed` say that it is wanted. */
  code?: string;
  /** In place of the code, after `startSecondPasskey`. */
  passkey?: PasskeyAnswer;
}

/** What a passkey confirms for this device alone: the server isn't told which. */
type LocalPurpose = 'export' | 'send-history' | 'remove-account';

/** What a passkey confirms. Another password is confirmed by the present one only. */
export type ConfirmPurpose = Exclude<PasskeyStepUpPurpose, 'on-device'> | LocalPurpose;

export interface SecondFactorView {
  hasTotp: boolean;
  /** How many. */
  passkeys: number;
  /** That are left. */
  recoveryCodes: number;
}

export interface TotpSetupView {
  /** Base32, to be typed into an app. */
  secret: string;
  /** For a QR: `otpauth://totp/…`. */
  uri: string;
}

export interface SessionView {
  deviceId: string;
  /** Noon of the day, UTC. */
  signedInOn: number;
  usedOn: number;
  isThis: boolean;
}

export interface AccountEventView {
  /** A newer server may name others. */
  kind: AccountEventKind;
  /** Noon of the day, UTC. */
  on: number;
  deviceId?: string;
}

/** Messages that one own device gives another. */
export interface HistoryTransferView {
  /** Seen from this device. */
  direction: 'to' | 'from';
  /** `offered`: the device that gets them hasn't said yes. */
  state: 'offered' | 'running' | 'done' | 'stopped';
  moved: number;
  messages: number;
}

export interface DevicesView {
  /** In the order in which they came. */
  devices: {
    deviceId: string;
    isThis: boolean;
    /** As its owner named it; empty when nobody did. */
    name: string;
    /** By the clock of the device that added it. */
    addedAt: number;
    /** It shares with the others. One that never does is not wanted any more: its linking stopped half-way. */
    hasJoined: boolean;
    /** The last time that messages were offered to it, or by it. */
    history?: HistoryTransferView;
  }[];
  /** After a change of devices: how many conversations it has reached. */
  conversations: { done: number; total: number };
}

export interface StoredTableView {
  table: string;
  rows: number;
  columns: { column: string; purpose: string; sample: string }[];
}

export interface InvitationCheckView {
  usesLeft: number;
  expiresAt: number;
  serverName: string;
}

export interface InvitationView {
  id: string;
  usesLeft: number;
  expiresAt: number;
}

export interface NewInvitationView extends InvitationView {
  url: string;
}

export interface ContactLinkView {
  id: string;
  url: string;
  createdAt: number;
  /** 0: never. */
  expiresAt: number;
  usesLeft: number;
}

export interface LinkPreviewView {
  accountId: string;
  pattern: string;
  /** 'ready' to send; the others say why there is nothing to send. */
  state: 'ready' | 'sent' | 'own' | 'contact' | 'expired';
  conversationId?: string;
}

export interface RequestView {
  id: string;
  /** As they wrote it: inert text. */
  name: string;
  pattern: string;
  /** How they came: the link that they used. */
  link: { createdAt: number; usesLeft: number };
  receivedAt: number;
  /** Unknown, or introduced by a contact. */
  trust: TrustView;
  /** A contact for whom the name can pass: another account, with another pattern. */
  lookalike?: KnownPersonView;
  /** The contact whose account they say to be, with another identity than the one that is known. */
  claimed?: KnownPersonView;
}

/** Somebody who is a contact, beside somebody who may be mistaken for them. */
export interface KnownPersonView {
  accountId: string;
  name: string;
  pattern: string;
  /** How sure this account is of the one that it knows. */
  trust: TrustLevel;
}

export interface ContactView {
  accountId: string;
  name: string;
  pattern: string;
  conversationId: string;
  since: number;
  /** False until they accepted the request. */
  isEstablished: boolean;
  trust: TrustView;
  isBlocked?: true;
}

export interface BlockedView {
  accountId: string;
  /** As they called themselves: inert text. */
  name: string;
  pattern: string;
  blockedAt: number;
}

export interface SafetyNumberView {
  /** 60 digits. */
  digits: string;
  ownPattern: string;
  theirPattern: string;
}

/** From the lowest rung to the highest: only what this account checked itself lifts somebody. */
export type TrustLevel = 'unknown' | 'introduced' | 'verified' | 'met';

export interface TrustView {
  level: TrustLevel;
  /** Since when. */
  at?: number;
  /** The name of the contact who introduced them. */
  introducer?: string;
}

/** What contradicts the identity that is known of a contact. */
export interface DoubtView {
  /**
   * `server`: it gave other keys. `fork`: two histories, both signed by their own keys. `code`: what
   * was scanned differs. `digits`: the person found that the digits differ. `introduction`:
   * `claimant` holds another identity for theirs.
   */
  source: 'server' | 'fork' | 'code' | 'digits' | 'introduction';
  /** Nothing is sent until the person decides. Somebody else's word only warns. */
  isStopping: boolean;
  at: number;
  /** Of the other identity, where one is named. */
  otherPattern?: string;
  claimant?: string;
}

export interface IntroductionView {
  id: string;
  /** As the introducer knows them: inert text. */
  name: string;
  pattern: string;
  /** The name of the contact who introduces. */
  introducer: string;
  /** `waiting`: this side said yes. `ready`: both did, and one has to ask now. */
  state: 'new' | 'waiting' | 'ready';
  receivedAt: number;
}

export interface MeetingCodeView {
  /** The text of the QR. */
  code: string;
  expiresAt: number;
}

export interface MeetingScanView {
  /**
   * `met`: both know it now, or will when the other device is online. `same`: of a picture. `other-differs`,
   * `own-differs`: the two devices hold different identities: nothing is sent any more until the
   * person decides. All others change nothing.
   */
  verdict:
    | 'met'
    | 'same'
    | 'other-differs'
    | 'own-differs'
    | 'own-code'
    | 'another-person'
    | 'other-server'
    | 'old'
    | 'used'
    | 'other-version'
    | 'other-purpose'
    | 'foreign';
}

export interface ConversationRow {
  conversationId: string;
  accountId: string;
  name: string;
  pattern: string;
  lastText?: string;
  isLastOwn: boolean;
  lastStatus?: MessageStatus;
  lastAt: number;
  unread: number;
  draft: string;
  trust: TrustLevel;
  /** Why one can't write at the moment, if so. */
  block?: ConversationBlock;
}

/**
 * `waiting`: the other side hasn't finished opening it. `broken`: it is being repaired.
 * `identity-changed`: something contradicts who they are; the person decides. `blocked`: by this person.
 */
export type ConversationBlock = 'waiting' | 'broken' | 'identity-changed' | 'gone' | 'blocked';

export interface ConversationView {
  conversationId: string;
  accountId: string;
  name: string;
  pattern: string;
  /** How many devices of theirs can read. */
  devices: number;
  trust: TrustView;
  /** What the person should look at; when `block` is `identity-changed`, why nothing is sent now. */
  doubt?: DoubtView;
  /** The position up to which this person has read. */
  readPosition: number;
  draft: string;
  block?: ConversationBlock;
}

export interface MessagePage {
  messages: MessageView[];
  hasMore: boolean;
}

/**
 * `queued`: in the outbox. `sent`: on the server's disk, or refused by whom it is for, which nobody is told. `delivered`: on their device's disk.
 * `read`: they saw it. `failed`: it won't be tried again by itself.
 */
export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'read' | 'failed';

export interface MessageView {
  messageId: string;
  /** Grows with the order on the screen within the conversation; the cursor of pages. */
  position: number;
  kind: MessageKind;
  isOwn: boolean;
  /** Account of the author. */
  author: string;
  text: string;
  sentAt: number;
  receivedAt: number;
  status?: MessageStatus;
}

/**
 * `gap`: messages of the author are missing here (asked for again). `fork`: what the author
 * sent doesn't fit what they sent before. `opened`: the conversation began. `met`: one scanned the
 * other's code. `new-identity`: it starts again, with another identity. `device-added`, `device-removed`: they use a new device, or no longer use one.
 */
export type MessageKind =
  | 'text'
  | 'gap'
  | 'fork'
  | 'opened'
  | 'repaired'
  | 'met'
  | 'left'
  | 'new-identity'
  | 'device-added'
  | 'device-removed';

/** `removed`: this device is no longer one of the account, and never will be again. */
export type ConnectionState = 'offline' | 'connecting' | 'online' | 'signed-out' | 'removed';

export interface StatusView {
  connection: ConnectionState;
  /** Why this device could not sign in by itself. */
  signInNeeds?: 'password' | 'code' | 'passkey';
  /** All mail that waited at the server when this connection began is stored here. */
  isCaughtUp?: true;
  /** Messages that wait in the outbox. */
  waiting: number;
  /** The difference between this device's clock and the server's, when it is over 5 minutes. */
  clockOffBy?: number;
  /**
   * The last failure of this device's store, such as a full disk; `server`: the server stored
   * nothing at the last attempt, for a reason of that kind.
   */
  storage?: 'full' | 'refused' | 'server';
  unread: number;
}

export type NoticeView =
  | { code: 'server_restored' }
  /** This device was away for longer than mail waits: what nobody sends again is missing here. */
  | { code: 'mail_expired' }
  | { code: 'identity_refused'; accountId: string }
  /** They scanned this device's code, and that was heard of too late to count. */
  | { code: 'meeting_late'; accountId: string }
  /** To this account, by another device of it. */
  | { code: 'device_added'; deviceId: string }
  | { code: 'device_removed'; deviceId: string }
  /** This device itself is no longer one of the account: nothing can be sent or received here. */
  | { code: 'removed' }
  | { code: 'injected'; count: number };

/** Errors as they cross to a face. */
export interface ClientErrorShape {
  code: string;
  message: string;
  retryAfter?: number;
  /** Of a PIN that was wrong. */
  triesLeft?: number;
  /** Which of what was given it is about, from 1. */
  position?: number;
}
