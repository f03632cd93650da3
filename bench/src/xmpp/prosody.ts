// Prosody as Debian installs it, but for what W1 says: no TLS, no limits, a folder of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../subject.ts';
import { installedVersion, xmppSubject } from './xmpp-subject.ts';

const installedConfig = '/etc/prosody/prosody.cfg.lua';

/** Undefined where it isn't installed. */
export function prosody(): Subject | undefined {
  const version = installedVersion('prosody');
  if (version === undefined) return undefined;
  return xmppSubject({
    name: 'prosody',
    version,
    command: (dataDir, port) => {
      const configFile = join(dataDir, 'prosody.cfg.lua');
      writeFileSync(configFile, config(dataDir, port));
      return { args: ['prosody', '-F', '--config', configFile], env: {} };
    },
  });
}

function config(dataDir: string, port: number): string {
  const [installed = ''] = readFileSync(installedConfig, 'utf8').split(/^VirtualHost/m, 1);
  // An option may be set once.
  const rest = installed.replaceAll(/^(?:limits|log|modules_disabled) = \{[^]*?^\}|^pidfile = .*$/gm, '');
  return `${rest}
run_as_root = true
data_path = "${dataDir}"
pidfile = "${dataDir}/prosody.pid"
log = { info = "${dataDir}/prosody.log" }
modules_disabled = { "tls", "s2s", "limits", "admin_shell", "invites_register" }
c2s_ports = { ${port} }
c2s_interfaces = { "127.0.0.1" }
c2s_direct_tls_ports = {}
http_ports = {}
https_ports = {}
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
allow_registration = true
VirtualHost "localhost"
Component "conference.localhost" "muc"
`;
}
