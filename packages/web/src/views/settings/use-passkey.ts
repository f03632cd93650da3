// The browser's authenticator, loaded when it is asked for.

/** Browsers give passkeys to names, not to addresses. */
export function hasPasskeys(): boolean {
  const isAddress = /^[\d.]+$|:/.test(location.hostname);
  return !isAddress && typeof PublicKeyCredential === 'function';
}

/**
 * @param options JSON of the server.
 * @returns JSON of the authenticator; undefined when the person or the browser said no.
 */
export async function askAuthenticator(kind: 'create' | 'get', options: string): Promise<string | undefined> {
  const { startAuthentication, startRegistration, WebAuthnError } = await import('@simplewebauthn/browser');
  try {
    const answer =
      kind === 'create'
        ? await startRegistration({ optionsJSON: JSON.parse(options) as never })
        : await startAuthentication({ optionsJSON: JSON.parse(options) as never });
    return JSON.stringify(answer);
  } catch (error) {
    if (error instanceof WebAuthnError || error instanceof DOMException) return undefined;
    throw error;
  }
}
