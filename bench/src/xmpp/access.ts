// What phases do, in XMPP: messages of 300 characters, acknowledged by stream management.
import { randomBytes } from 'node:crypto';
import type { Access, Group, Receiver, ReceiverEvents, Sender, SenderEvents } from '../subject.ts';
import { acknowledge, domain, requestAcknowledgement, signIn } from './account.ts';
import type { XmppStream } from './stream.ts';

const bodySize = 300;
const digits = 8;
const filler = randomBytes(bodySize)
  .toString('base64url')
  .slice(0, bodySize - digits);
const rooms = `conference.${domain}`;

export function receiverName(person: number): string {
  return `r${person}`;
}

export function senderName(person: number): string {
  return `s${person}`;
}

export function xmppAccess(port: number): Access {
  return {
    sender: async (to, events) => {
      const address = `type='chat' to='${receiverName(to)}@${domain}'`;
      return openSender(await signIn(port, senderName(to)), address, events);
    },
    receiver: async (person, events) => {
      const stream = await signIn(port, receiverName(person));
      const receiver = new XmppReceiver(stream, events);
      stream.write('<presence/>');
      return receiver;
    },
    group: (people, sender, members) => openGroup(port, people, { sender, members }),
  };
}

/** A fresh room (XEP-0045) whose owner is the sender. */
async function openGroup(
  port: number,
  people: readonly number[],
  handlers: { sender: SenderEvents; members: ReceiverEvents },
): Promise<Group> {
  const room = `room-${randomBytes(4).toString('hex')}@${rooms}`;
  const owner = await signIn(port, senderName(0));
  await enter(owner, room, 'owner');
  await owner.ask(
    `<iq type='set' id='c' to='${room}'><query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'/></query></iq>`,
    /^<iq /,
  );
  const receivers: Receiver[] = [];
  for (const [member, person] of people.entries()) {
    const stream = await signIn(port, receiverName(person));
    const receiver = new XmppReceiver(stream, handlers.members);
    await enter(stream, room, `m${member}`);
    receivers.push(receiver);
  }
  const sender = openSender(owner, `type='groupchat' to='${room}'`, handlers.sender);
  const close = () => {
    for (const each of [sender, ...receivers]) each.close();
  };
  return { sender, close };
}

async function enter(stream: XmppStream, room: string, nick: string): Promise<void> {
  const presence = `<presence to='${room}/${nick}'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>`;
  // The own presence comes last, with this status.
  const answer = await stream.ask(presence, /code=['"]110['"]|^<presence[^>]* type=['"]error['"]/);
  if (!/code=['"]110['"]/.test(answer)) throw new Error(`${nick} may not enter the room: ${answer}`);
}

function openSender(stream: XmppStream, address: string, events: SenderEvents): Sender {
  let next = 0;
  /** What the server had counted when it first answered: what was sent before the load. */
  let base: number | undefined;
  let acknowledged = 0;
  let answered = 0;
  const counter = new StanzaCounter(stream);
  stream.events = {
    stanza: (name, text) => {
      counter.see(name);
      if (name !== 'a') return;
      const [, handled = '0'] = /h=['"](\d+)['"]/.exec(text) ?? [];
      base ??= Number(handled);
      acknowledged = Number(handled) - base;
    },
    settled: () => {
      const fresh = acknowledged - answered;
      answered = acknowledged;
      if (fresh > 0) events.acknowledged(fresh);
    },
  };
  stream.write(requestAcknowledgement);
  return {
    send: (count) => {
      let text = '';
      for (const end = next + count; next < end; next++) {
        text += `<message ${address} id='${next}'><body>${String(next).padStart(digits, '0')}${filler}</body></message>`;
      }
      stream.write(text + requestAcknowledgement);
    },
    close: () => stream.close(),
  };
}

class XmppReceiver implements Receiver {
  readonly #stream: XmppStream;

  constructor(stream: XmppStream, events: ReceiverEvents) {
    this.#stream = stream;
    const counter = new StanzaCounter(stream);
    stream.events = {
      stanza: (name, text) => {
        counter.see(name);
        if (name !== 'message') return;
        const at = text.indexOf('<body>');
        if (at >= 0) events.received(Number(text.slice(at + 6, at + 6 + digits)));
      },
      settled: () => events.settled(),
    };
  }

  close(): void {
    this.#stream.close();
  }
}

/** Says how many stanzas came, whenever the server asks. */
class StanzaCounter {
  readonly #stream: XmppStream;
  #count = 0;

  constructor(stream: XmppStream) {
    this.#stream = stream;
  }

  see(name: string): void {
    if (name === 'r') this.#stream.write(acknowledge(this.#count));
    else if (name === 'message' || name === 'presence' || name === 'iq') this.#count += 1;
  }
}
