import {
  CryptoError,
  decodeEnvelopeReceiver,
  envelopesFromTheFirst,
  type EnvelopeReceiverState,
} from '@ganira/crypto';

/** What can't be read counts as nothing known: the sender's next envelopes show what is missing. */
export function readTrack(stored: Uint8Array | undefined): EnvelopeReceiverState {
  if (stored === undefined) return envelopesFromTheFirst;
  try {
    return decodeEnvelopeReceiver(stored);
  } catch (error) {
    if (error instanceof CryptoError) return envelopesFromTheFirst;
    throw error;
  }
}
