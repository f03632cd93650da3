import type {
  ContactView,
  ConversationBlock,
  MessageKind,
  MessageStatus,
  MessageView,
  RequestView,
  StatusView,
} from '@ganira/client';

export interface FakeConversation {
  id: string;
  accountId: string;
  name: string;
  pattern: string;
  messages: MessageView[];
  read: number;
  draft: string;
  block?: ConversationBlock;
  devices: number;
  isVerified: boolean;
}

export interface Scene {
  conversations: FakeConversation[];
  requests: RequestView[];
  status: Partial<StatusView>;
  isStorageKept: boolean | undefined;
}

/** Hexadecimal that looks random and is the same each time. */
export function fakeHex(seed: string, bytes: number): string {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  let hex = '';
  while (hex.length < bytes * 2) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    hex += (state >>> 0).toString(16).padStart(8, '0');
  }
  return hex.slice(0, bytes * 2);
}

const minute = 60_000;
const day = 86_400_000;

interface Line {
  own?: boolean;
  text: string;
  /** Minutes before now. */
  ago: number;
  status?: MessageStatus;
  kind?: MessageKind;
}

export function makeConversation(
  name: string,
  lines: Line[],
  more: Partial<FakeConversation> = {},
): FakeConversation {
  const accountId = fakeHex(`account ${name}`, 16);
  const now = Date.now();
  const messages = lines.map((line, i): MessageView => {
    const at = now - line.ago * minute;
    return {
      messageId: fakeHex(`message ${name} ${i}`, 16),
      position: i + 1,
      kind: line.kind ?? 'text',
      isOwn: line.own === true,
      author: line.own === true ? 'me' : accountId,
      text: line.text,
      sentAt: at,
      receivedAt: at + 400,
      ...(line.own === true && line.kind === undefined ? { status: line.status ?? 'read' } : {}),
    };
  });
  return {
    id: fakeHex(`conversation ${name}`, 16),
    accountId,
    name,
    pattern: fakeHex(`pattern ${name}`, 32),
    messages,
    read: messages.length,
    draft: '',
    devices: 1,
    isVerified: false,
    ...more,
  };
}

const opened: Line = { text: '', ago: (3 * day) / minute, kind: 'opened' };

function rich(): Scene {
  const aline = makeConversation(
    'Aline',
    [
      opened,
      { text: 'Muraho! Nabonye link yawe ku meza 😊', ago: 2900 },
      { own: true, text: 'Muraho Aline, amakuru?', ago: 2898 },
      { text: 'Ni meza cyane. Ejo tuzahurira ku isoko?', ago: 2890 },
      { own: true, text: 'Yego, saa yine.', ago: 2889 },
      { text: 'Did you get the notes for Monday?', ago: 26 },
      { text: 'I can bring mine', ago: 26 },
      { own: true, text: 'Yes please! Then we can finish the poster together.', ago: 24 },
      {
        text: 'Somebody sent me this, is it real? https://rwanda-education.example/poster-competition',
        ago: 22,
      },
      { own: true, text: 'That looks right, their site is on the school board too', ago: 21 },
      { own: true, text: 'I will print it and bring the scissors', ago: 21, status: 'delivered' },
    ],
    { isVerified: true, devices: 2 },
  );
  const eric = makeConversation(
    'Eric',
    [
      opened,
      { text: 'Are you coming to the match on Saturday?', ago: 210 },
      { kind: 'gap', text: '', ago: 205 },
      { text: 'So we meet at the gate', ago: 200 },
      { kind: 'fork', text: '', ago: 190 },
      { own: true, text: 'Something is odd here, I will ask him in person', ago: 150, status: 'sent' },
      { text: 'It was my old phone. All good now.', ago: 100 },
      { text: 'Bring water, it will be hot', ago: 99 },
    ],
    { read: 6, devices: 1 },
  );
  const mama = makeConversation(
    'Mama',
    [
      opened,
      { text: 'Ngwino kare, tuzarya saa moya 🍲', ago: 320 },
      { own: true, text: 'Ndaje!', ago: 318, status: 'read' },
    ],
    { draft: 'Nzazana imineke' },
  );
  const long = makeConversation('Uwamahoro Immaculée Marie-Chantal Nyirahabimana wa Kimironko', [
    opened,
    { own: true, text: 'Are you at home?', ago: 1600, status: 'failed' },
  ]);
  const nadia = makeConversation('Nadia', [
    opened,
    { own: true, text: 'See you on Thursday then', ago: 4200, status: 'delivered' },
  ]);
  const waiting = makeConversation('Jean-Claude', [], { block: 'waiting', devices: 0 });
  const changed = makeConversation('Divine', [opened, { text: 'New phone, who is this?', ago: 9000 }], {
    block: 'identity-changed',
  });
  return {
    conversations: [aline, eric, mama, long, nadia, waiting, changed],
    requests: [request('Mugisha', 40)],
    status: {},
    isStorageKept: false,
  };
}

function request(name: string, minutesAgo: number): RequestView {
  return {
    id: fakeHex(`request ${name}`, 16),
    name,
    pattern: fakeHex(`pattern ${name}`, 32),
    link: { createdAt: Date.now() - 5 * day, usesLeft: 2 },
    receivedAt: Date.now() - minutesAgo * minute,
  };
}

function many(): Scene {
  const scene = rich();
  const [first] = scene.conversations;
  if (first !== undefined) {
    const lines = Array.from({ length: 10_000 }, (_, i): Line => ({
      text: `Message number ${i} ${'word '.repeat(i % 23)}`,
      own: i % 3 === 0,
      ago: (10_000 - i) * 4,
    }));
    scene.conversations[0] = makeConversation('Aline', [opened, ...lines]);
  }
  for (let i = 0; i < 500; i++)
    scene.conversations.push(
      makeConversation(`Person ${i}`, [opened, { text: `Hello ${i}`, ago: 5000 + i * 30 }]),
    );
  return scene;
}

function hostile(): Scene {
  const payloads = [
    '<img src=x onerror="alert(1)">',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '"><svg onload=alert(1)>',
    '\u202egnp.exe',
    'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
    'https://user@evil.example/',
    'http://раураl.com',
    'http://127.0.0.1/',
    `http://${'a'.repeat(2000)}.com`,
    'x'.repeat(30_000),
    '{{constructor.constructor("alert(1)")()}}',
  ];
  const lines = [opened, ...payloads.map((text, i): Line => ({ text, ago: 100 - i }))];
  return {
    conversations: payloads.slice(0, 8).map((name) => makeConversation(name, lines)),
    requests: [request('<img src=x onerror=alert(1)>', 3), request('\u202eSupport Ganira', 4)],
    status: {},
    isStorageKept: true,
  };
}

const scenes: Record<string, () => Scene> = {
  rich,
  many,
  hostile,
  empty: () => ({ conversations: [], requests: [], status: {}, isStorageKept: undefined }),
  offline: () => ({ ...rich(), status: { connection: 'offline', waiting: 2 } }),
  full: () => ({ ...rich(), status: { storage: 'full' } }),
};

export function makeScene(name: string): Scene {
  return (scenes[name.split('-')[0] ?? ''] ?? rich)();
}

export function contactOf(conversation: FakeConversation): ContactView {
  return {
    accountId: conversation.accountId,
    name: conversation.name,
    pattern: conversation.pattern,
    conversationId: conversation.id,
    since: Date.now() - 40 * day,
    isEstablished: conversation.block !== 'waiting',
  };
}
