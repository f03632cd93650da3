// Fills a data directory through the server's own store, in a process of its own:
// `node seed.ts people DIR COUNT` or `node seed.ts mail DIR PERSON COUNT`.
// Not for a directory that anybody trusts: it isn't made durable before it ends.
import { randomBytes } from 'node:crypto';
import { createServer } from '@ganira/server';
import { openStore, type EmbeddedStore } from '@ganira/server/embedded';
import { GrantClass } from '@ganira/protocol';
import { bodySize } from './send-frame.ts';
import { accountIdOf, deviceIdOf, grantOf, sessionTokenOf, sha256, signingKey } from './people.ts';

const perTransaction = 10_000;
/** The size of a genesis entry. Nothing in the workloads reads it. */
const genesis = randomBytes(160);
/** The size of an OPAQUE record. Nobody signs in with a password here. */
const opaqueRecord = randomBytes(192).toString('base64url');

const [what = '', dataDir = '', ...numbers] = process.argv.slice(2);
const seeds: Readonly<Record<string, (store: EmbeddedStore, ...numbers: number[]) => Promise<void>>> = {
  people,
  mail,
};
const seed = seeds[what];
if (seed === undefined) throw new Error(`seed.ts: unknown ${what}`);
// The server makes what belongs to a data directory besides the database.
await (await createServer({ dataDir })).close();
const store = openStore(dataDir, {
  clock: { now: () => Date.now() },
  random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
  useGrant: () => undefined,
});
store.database.connection.exec('PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 4000');
await seed(store, ...numbers.map(Number));
store.database.connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
store.database.close();
// Without waiting for what a running server would still do.
process.exit(0);

async function people(store: EmbeddedStore, count = 0): Promise<void> {
  const { database, invitations, accounts, sessions, grants } = store;
  const invitationHash = sha256('the invitation of all of them');
  const expiresAt = Math.floor(Date.now() / 1_000) + 86_400;
  await invitations.create(undefined, invitationHash, { id: randomBytes(16), usesLeft: count, expiresAt });
  // Many accounts in one transaction, where the server makes one for each.
  database.write = (work) => work();
  for (let first = 0; first < count; first += perTransaction) {
    database.connection.exec('BEGIN IMMEDIATE');
    for (let person = first; person < Math.min(count, first + perTransaction); person++) {
      const sessionHash = sha256(sessionTokenOf(person));
      await accounts.create({
        accountId: accountIdOf(person),
        opaqueRecord,
        opaqueSetup: new Uint8Array(8),
        genesis,
        invitationHash,
        sessionHash,
        device: { deviceId: deviceIdOf(person), signingKey },
      });
      const session = await sessions.use(sessionHash);
      if (session === undefined) throw new Error(`person ${person} was not stored`);
      const grant = { hash: sha256(grantOf(person)), grantClass: GrantClass.CONTACT, mailbox: undefined };
      await grants.put(session.account, [{ ...grant, expiresAt: 0, uses: 0 }]);
    }
    database.connection.exec('COMMIT');
  }
}

async function mail(store: EmbeddedStore, person = 0, count = 0): Promise<void> {
  const { mailboxes, routes } = store;
  const route = await routes.open([sha256(grantOf(person))]);
  for (let first = 0; first < count; first += perTransaction) {
    const size = Math.min(perTransaction, count - first);
    const sends = Array.from({ length: size }, (_, at) => {
      const body = randomBytes(bodySize);
      body.writeUInt32LE(first + at);
      return { route, attemptId: randomBytes(16), body, commit: undefined, attached: [] };
    });
    await mailboxes.commit({ sends, acknowledgements: new Map() });
  }
}
