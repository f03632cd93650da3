// A server under test, whatever it speaks. The phases know nothing else of it.

export interface Sender {
  /** Writes so many messages in one go, numbered on from the last. */
  send(count: number): void;
  close(): void;
}

export interface SenderEvents {
  /** The server has said that it took so many more messages. */
  acknowledged(count: number): void;
}

export interface ReceiverEvents {
  /** A message came; the number that its sender gave it, from 0. */
  received(number: number): void;
  /** All that came in one read was handed over. */
  settled(): void;
}

export interface Receiver {
  close(): void;
}

/** Connections to a running server. People are numbers from 0. */
export interface Access {
  sender(to: number, events: SenderEvents): Promise<Sender>;
  /** Authenticated; says to the server what it has received. */
  receiver(person: number, events: ReceiverEvents): Promise<Receiver>;
  /** A conversation of all these people; the sender is somebody else. */
  group(people: readonly number[], sender: SenderEvents, members: ReceiverEvents): Promise<Group>;
}

export interface Group {
  readonly sender: Sender;
  close(): void;
}

export interface Subject {
  readonly name: string;
  readonly version: string;
  /** What it means here that a message was acknowledged, to sender and to server. */
  readonly acknowledgement: string;
  readonly isPeer: boolean;
  /** How a trace shows that what is acknowledged is on disk; undefined where it isn't said to be. */
  readonly durability: Durability | undefined;
  /** Command line and environment that start it on this data directory; writes its configuration there. */
  command(dataDir: string, port: number): { args: readonly string[]; env: NodeJS.ProcessEnv };
  /** Fills an empty data directory with so many people. Not timed. */
  populate(dataDir: string, people: number): Promise<void>;
  /** Puts messages into a person's mailbox. Undefined where only sending does it. */
  readonly fill: ((dataDir: string, person: number, messages: number) => Promise<void>) | undefined;
  /** Fulfilled when the server answered a first handshake on this port; rejected while it doesn't. */
  handshake(port: number): Promise<void>;
  access(port: number): Access;
  /** People in its data directory, for phases that don't ask for more. */
  readonly people: number;
}

export interface Durability {
  /** The file that must be synced. */
  readonly log: RegExp;
  /** An acknowledgement, as strace writes the bytes of a call (-xx). */
  readonly answer: RegExp;
}
