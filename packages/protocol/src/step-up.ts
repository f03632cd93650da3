// What a person confirms anew before it is done. A proof of one serves for no other.

export const stepUpPurposes = [
  /** A chain entry adds a device. */
  'add-device',
  /** A chain entry sets another recovery key. */
  'recovery-key',
  'end-sessions',
  'change-password',
  /** Whatever a sign-in asks for besides the password, and passkeys. */
  'change-factor',
  /** What the server has no part in, such as carrying all messages away: it isn't told what. */
  'on-device',
  'delete-account',
] as const;

export type StepUpPurpose = (typeof stepUpPurposes)[number];

/** What a passkey confirms as well as the password does: all but another password. */
export type PasskeyStepUpPurpose = Exclude<StepUpPurpose, 'change-password'>;

/** A request that needs one carries `proof.signature`, both base64url, in this header. */
export const stepUpHeader = 'ganira-step-up';
