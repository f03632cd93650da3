// A passkey that unlocks this device: what its PRF answers (WebAuthn level 3, section 10.1.4) opens the
// vault. It is no way to sign in.

export interface DevicePasskey {
  credentialId: Uint8Array;
  /** What the PRF is asked. */
  salt: Uint8Array;
  /** What it answered: 32 bytes. */
  secret: Uint8Array;
}

const saltSize = 32;
const timeout = 120_000;

/** @returns 'no-prf' for a passkey that can't keep a secret for us. @throws DOMException when the person says no. */
export async function makeDevicePasskey(
  credentials: CredentialsContainer,
  host: string,
): Promise<DevicePasskey | 'no-prf'> {
  const salt = crypto.getRandomValues(new Uint8Array(saltSize));
  const made = await credentials.create({
    publicKey: {
      // Nobody checks a signature: only the answer of the PRF counts.
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      rp: { id: host, name: 'Ganira' },
      user: { id: crypto.getRandomValues(new Uint8Array(16)), name: 'Ganira', displayName: 'Ganira' },
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
      timeout,
      extensions: { prf: { eval: { first: salt } } },
    },
  });
  if (!(made instanceof PublicKeyCredential)) return 'no-prf';
  const { prf } = made.getClientExtensionResults();
  if (prf?.enabled !== true) return 'no-prf';
  const credentialId = new Uint8Array(made.rawId);
  // Some answer at once, others only when they are used.
  const secret = bytesOf(prf.results?.first) ?? (await askDevicePasskey(credentials, { credentialId, salt }));
  return secret === undefined ? 'no-prf' : { credentialId, salt, secret };
}

/** @returns undefined where its PRF doesn't answer. @throws DOMException when the person says no. */
export async function askDevicePasskey(
  credentials: CredentialsContainer,
  { credentialId, salt }: Omit<DevicePasskey, 'secret'>,
): Promise<Uint8Array | undefined> {
  const used = await credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: [{ type: 'public-key', id: Uint8Array.from(credentialId) }],
      userVerification: 'required',
      timeout,
      extensions: { prf: { eval: { first: Uint8Array.from(salt) } } },
    },
  });
  if (!(used instanceof PublicKeyCredential)) return undefined;
  return bytesOf(used.getClientExtensionResults().prf?.results?.first);
}

function bytesOf(source: BufferSource | undefined): Uint8Array | undefined {
  if (source === undefined) return undefined;
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source.slice(0));
}
