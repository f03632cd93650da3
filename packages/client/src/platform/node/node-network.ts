import { ClientError } from '../../errors.ts';
import type { Network } from '../../ports.ts';
import { connectWebSocket, fetchText } from '../web-network.ts';

/** As `error.code` of Node's tls has them: the chain ends in nobody who is trusted here, is over, or is of another name. */
const certificateCodes: ReadonlySet<unknown> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

export const nodeNetwork: Network = {
  connect: connectWebSocket,
  async fetch(url, init) {
    try {
      return await fetchText(url, init);
    } catch (error) {
      const code = codeOf(error);
      throw certificateCodes.has(code) ? new ClientError('certificate_untrusted', String(code)) : error;
    }
  },
  // Node doesn't hear from the system that the network came back: back-off alone finds out.
  onOnline: () => () => undefined,
};

/** fetch says only that it failed; why, says the cause. */
function codeOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
