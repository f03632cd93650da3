// Figures of the running server in Prometheus' text format. Counted as plain numbers; the
// library is loaded when somebody first asks.
import type { WritePathCounters } from './domain/write-path.ts';

export interface MetricSources {
  readonly writePath: WritePathCounters;
  readonly connections: () => number;
  readonly devicesOnline: () => number;
}

export type RenderMetrics = () => Promise<{ contentType: string; text: string }>;

export function renderMetrics(sources: MetricSources): RenderMetrics {
  let rendering: Promise<RenderMetrics> | undefined;
  return async () => {
    rendering ??= createRegistry(sources);
    return (await rendering)();
  };
}

async function createRegistry(sources: MetricSources): Promise<RenderMetrics> {
  const { Counter, Gauge, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, read: () => number) => {
    const metric = new Counter({ name: `ganira_${name}`, help, registers: [registry] });
    // prom-client counts up only; what is shown is what the server counted.
    return () => {
      metric.reset();
      metric.inc(read());
    };
  };
  const gauge = (name: string, help: string, read: () => number) => {
    const metric = new Gauge({ name: `ganira_${name}`, help, registers: [registry] });
    return () => metric.set(read());
  };
  const { writePath } = sources;
  const refresh = [
    counter('batches_total', 'Durable transactions with mail', () => writePath.batches),
    counter('sends_total', 'Sends that were made durable', () => writePath.sends),
    counter('failed_sends_total', 'Sends that the store refused', () => writePath.failedSends),
    counter(
      'acknowledgements_total',
      'Acknowledgements that were made durable',
      () => writePath.acknowledgements,
    ),
    gauge('connections', 'Open sockets', sources.connections),
    gauge('devices_online', 'Devices with an open mailbox', sources.devicesOnline),
  ];
  return async () => {
    for (const each of refresh) each();
    return { contentType: registry.contentType, text: await registry.metrics() };
  };
}
