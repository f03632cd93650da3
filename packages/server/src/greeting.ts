// What the operator reads after a start.
import { toBase64Url } from '@ganira/protocol';
import type { RunningServer } from './create-server.ts';
import type { ServerOptions } from './options.ts';

export function greeting(
  server: Pick<RunningServer, 'url' | 'firstInvitation'>,
  options: ServerOptions,
): string {
  const address = options.publicUrl?.origin ?? addressFor(server.url);
  const lines = ['', `Ganira runs: ${address}`];
  if (server.firstInvitation === undefined) {
    lines.push('', 'Open the address to sign in. People who have an account invite others in the app.');
  } else {
    lines.push(
      '',
      'Nobody has an account yet. Open this link to make the first one; it works once:',
      '',
      `  ${address}/#join/${toBase64Url(server.firstInvitation)}`,
      '',
      'Then invite others in the app, under Invitations.',
    );
  }
  if (options.publicUrl === undefined && !isLoopback(options.host)) {
    lines.push(
      '',
      ...(options.tls === undefined
        ? [
            'Other machines reach this server, but browsers withhold cryptography from pages without https.',
            'Set TLS_CERT and TLS_KEY, or put a reverse proxy with a certificate in front, and set PUBLIC_URL.',
          ]
        : [
            'Set PUBLIC_URL to the address that the certificate is for and that people open from other machines:',
            'invitations and passkeys carry it.',
          ]),
    );
  }
  lines.push('', `Data lies in ${options.dataDir}. Ctrl-C stops the server.`, '', '');
  return lines.join('\n');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** An address of "all interfaces" can't be opened. */
function addressFor(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
