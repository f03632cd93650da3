// What both XMPP servers have in common.
import { spawnSync } from 'node:child_process';
import type { Subject } from '../subject.ts';
import { xmppAccess } from './access.ts';
import { domain } from './account.ts';
import { populate } from './populate.ts';
import { XmppStream } from './stream.ts';

/** As many as the largest group has. */
const people = 250;

export function xmppSubject(own: Pick<Subject, 'name' | 'version' | 'command'>): Subject {
  const subject: Subject = {
    ...own,
    acknowledgement:
      'XEP-0198: <a/> counts stanzas that the server has handled, asked for once for each write of the sender; says nothing about a disk. The receiver answers each <r/>',
    isPeer: true,
    durability: undefined,
    populate: (dataDir, people) => populate(subject, dataDir, people),
    fill: undefined,
    handshake: async (port) => {
      const stream = new XmppStream(port);
      await stream.open(domain);
      stream.close();
    },
    access: xmppAccess,
    people,
  };
  return subject;
}

/** By Debian's word; undefined where there is none. */
export function installedVersion(name: string): string | undefined {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status} ${Version}', name], {
    encoding: 'utf8',
  });
  return status === 0 ? /^install ok installed (\S+)/.exec(stdout)?.[1] : undefined;
}
