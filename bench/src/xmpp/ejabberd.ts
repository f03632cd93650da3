// ejabberd as Debian installs it, but for what W1 says: no TLS, no limits, a folder of its own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../subject.ts';
import { installedVersion, xmppSubject } from './xmpp-subject.ts';

const roomFor = 1_000;
const installedConfig = '/etc/ejabberd/ejabberd.yml';

/** Undefined where it isn't installed. */
export function ejabberd(): Subject | undefined {
  const version = installedVersion('ejabberd');
  if (version === undefined) return undefined;
  return xmppSubject({
    name: 'ejabberd',
    version,
    command: (dataDir, port) => {
      const configFile = join(dataDir, 'ejabberd.yml');
      const logs = join(dataDir, 'logs');
      mkdirSync(logs, { recursive: true });
      writeFileSync(configFile, config(port));
      // What ejabberdctl passes on, without a node name: then no port mapper is needed.
      const flags = ['+K', 'true', '+P', '250000', '-env', 'ERL_CRASH_DUMP_BYTES', '0'];
      return {
        args: [
          'erl',
          ...flags,
          '-noinput',
          '-mnesia',
          'dir',
          `"${join(dataDir, 'mnesia')}"`,
          '-s',
          'ejabberd',
        ],
        env: {
          EJABBERD_CONFIG_PATH: configFile,
          EJABBERD_LOG_PATH: join(logs, 'ejabberd.log'),
          ERL_LIBS: '/usr/lib/x86_64-linux-gnu',
          ERL_MAX_PORTS: '32000',
          HOME: dataDir,
        },
      };
    },
  });
}

/** The installed one with some of its top-level sections in another form. */
function config(port: number): string {
  const replacements: Readonly<Record<string, string>> = {
    certfiles: '',
    // It has room for 5 connections that were not accepted yet, which is a limit of rate too.
    listen: `listen:
  -
    port: ${port}
    ip: "127.0.0.1"
    module: ejabberd_c2s
    max_stanza_size: 262144
    backlog: 1024
    access: c2s
`,
    shaper_rules: 'shaper_rules:\n  max_user_sessions: 10\n  max_user_offline_messages: infinity\n',
  };
  const sections = readFileSync(installedConfig, 'utf8').split(/^(?=[a-z]\w*:)/m);
  const kept = sections
    .map((section) => replacements[/^\w+/.exec(section)?.[0] ?? ''] ?? section)
    // A room holds 200 people unless somebody says otherwise.
    .map((section) => section.replace(/^  mod_muc:\n/m, `$&    max_users: ${roomFor}\n`))
    .map((section) => section.replace(/^    default_room_options:\n/m, `$&      max_users: ${roomFor}\n`));
  // The section of the modules is the last.
  return `registration_timeout: infinity\n${kept.join('')}  mod_register: {}\n`;
}
