// Runs the phases on our server and its peers, one after the other, so that they meet the same machine.
import { Bench } from './bench.ts';
import { ganira } from './ganira/ganira.ts';
import { prepareMachine } from './measure/machine.ts';
import type { Options } from './options.ts';
import { phases } from './phases/all.ts';
import { renderTable, type Report } from './report.ts';
import { fullScale, quickScale } from './scale.ts';
import type { Subject } from './subject.ts';
import { ejabberd } from './xmpp/ejabberd.ts';
import { prosody } from './xmpp/prosody.ts';

const installedPeers = { prosody, ejabberd };

/** One JSON object for each server to standard output, then a table; progress to standard error. */
export async function runW1(options: Options): Promise<void> {
  const { workDir, ...machine } = prepareMachine();
  const scale = options.isQuick ? quickScale : fullScale;
  const benches = subjects(options).map((subject) => {
    const report: Report = {
      server: subject.name,
      version: subject.version,
      acknowledgement: subject.acknowledgement,
      machine,
      scale: options.isQuick ? 'quick' : 'full',
      phases: {},
    };
    return { bench: new Bench(subject, scale, { workDir, ...machine }), report };
  });
  for (const phase of options.phases) {
    for (const { bench, report } of benches) {
      console.error(`${phase}: ${report.server}`);
      const figures = await phases[phase](bench);
      report.phases[phase] = figures;
      // A long run that is stopped has still shown this much.
      console.error(JSON.stringify(figures));
    }
  }
  const reports = benches.map(({ report }) => report);
  for (const report of reports) console.log(JSON.stringify(report));
  console.log(`\n${renderTable(reports)}`);
}

function subjects(options: Options): Subject[] {
  const found: Subject[] = [ganira(options.profile)];
  for (const name of options.peers) {
    const peer = installedPeers[name]();
    if (peer === undefined) console.error(`${name} is not installed: on Debian, apt-get install ${name}`);
    else found.push(peer);
  }
  return found;
}
