// The client's figures in a real browser: `npm run bench -- client`.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureDevices } from './figures/devices.ts';
import { renderTable, type Figure } from './figures/figure.ts';
import { settleIn, type KdfParams } from './figures/people.ts';
import { slowdown } from './figures/slow.ts';
import { calibrate, measureStart } from './figures/start.ts';
import { measureTalk } from './figures/talk.ts';
import { Bot } from './support/bot.ts';
import { Stage } from './support/stage.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, phases: { type: 'string', default: 'start,talk,devices' } },
});
const scale = values.quick
  ? { messages: 5_000, burst: 200, friends: 10 }
  : { messages: 100_000, burst: 1_000, friends: 200 };
const phases = values.phases.split(',');
const conversations = 500;

const figures: Figure[] = [];
const add = (more: Figure[]): void => {
  figures.push(...more);
  process.stderr.write(`${renderTable(more)}\n`);
};
const load = loadavg()[0];
const stage = await Stage.open({ isProcess: true });
let kdf: KdfParams;
try {
  const host = await Bot.join('Host', stage.firstInvitation);
  const invite = async (): Promise<string> =>
    (await host.messenger.createInvitation({ uses: 1, hours: 1 })).url;
  kdf = await calibrate(stage, await invite());
  process.stderr.write(`Argon2id as the device chose: ${JSON.stringify(kdf)}\n`);
  if (phases.includes('start') || phases.includes('talk')) {
    const fill = { messages: scale.messages, conversations: conversations - 1 };
    const pair = await settleIn(stage, { invite, kdf, friends: 1, fill });
    add(await measureStart(pair));
    if (phases.includes('talk')) add(await measureTalk(pair, scale));
    await pair.close();
  }
  if (phases.includes('devices')) {
    const pair = await settleIn(stage, { invite, kdf, friends: scale.friends });
    add(await measureDevices(stage, pair, scale.friends));
    await pair.close();
  }
  await host.close();
} finally {
  await stage.close();
}
const browser = stage.browser.version();
const machine = { processor: cpus()[0]?.model, cores: cpus().length, load: [load, loadavg()[0]], browser };
const report = JSON.stringify({ machine, slowdown, argon2id: kdf, scale, figures });
process.stdout.write(`${report}\n\n${renderTable(figures)}\n`, () => process.exit(0));
