// Prometheus metrics: what the process does, in the names and units of the exposition format.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly httpSeconds: Histogram<'route' | 'status'>;
  readonly interactions: Counter<'kind'>;
}

/** `gauges`: read at scrape time, by metric name without prefix, with help text. */
export function createMetrics(
  gauges: Readonly<Record<string, { help: string; read: () => number | Promise<number> }>>,
): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const [name, { help, read }] of Object.entries(gauges)) {
    new Gauge({
      name: `broadsheet_${name}`,
      help,
      registers: [registry],
      async collect() {
        this.set(await read());
      },
    });
  }
  const registers = [registry];
  return {
    registry,
    httpSeconds: new Histogram({
      name: 'broadsheet_http_request_seconds',
      help: 'Time to answer, by route pattern and status class.',
      labelNames: ['route', 'status'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    interactions: new Counter({
      name: 'broadsheet_interactions_total',
      help: 'Interactions recorded.',
      labelNames: ['kind'],
      registers,
    }),
  };
}
