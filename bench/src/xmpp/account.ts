// Registering and signing in: SASL PLAIN, then a resource and stream management (XEP-0198).
import { XmppStream } from './stream.ts';

export const domain = 'localhost';
const password = 'bench-bench-bench';
const managed = 'urn:xmpp:sm:3';

/** In-band registration (XEP-0077). */
export async function register(port: number, user: string): Promise<void> {
  const stream = new XmppStream(port);
  await stream.open(domain);
  const query = `<query xmlns='jabber:iq:register'><username>${user}</username><password>${password}</password></query>`;
  const answer = await stream.ask(`<iq type='set' id='r'>${query}</iq>`, /^<iq /);
  stream.close();
  if (!/type=['"]result['"]/.test(answer)) throw new Error(`${user} was not registered: ${answer}`);
}

/** @returns a stream on which both sides count stanzas from 0. */
export async function signIn(port: number, user: string): Promise<XmppStream> {
  const stream = new XmppStream(port);
  await stream.open(domain);
  const secret = Buffer.from(`\0${user}\0${password}`).toString('base64');
  const answer = await stream.ask(
    `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${secret}</auth>`,
    /^<(?:success|failure)/,
  );
  if (!answer.startsWith('<success')) throw new Error(`${user} was refused: ${answer}`);
  await stream.open(domain);
  const bind = `<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>bench</resource></bind>`;
  await stream.ask(`<iq type='set' id='b'>${bind}</iq>`, /^<iq /);
  await stream.ask(`<enable xmlns='${managed}'/>`, /^<enabled/);
  return stream;
}

export const requestAcknowledgement = `<r xmlns='${managed}'/>`;

export function acknowledge(stanzas: number): string {
  return `<a xmlns='${managed}' h='${stanzas}'/>`;
}
