// Exact percentiles of an HTTP address under so many connections at once.
import http from 'node:http';

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly statuses: Readonly<Record<number, number>>;
  readonly bytes: number;
}

/** `vary` adds a changing parameter, so that no cache of answers can help. */
export async function loadUrl(
  address: string,
  options: { readonly connections: number; readonly seconds: number; readonly vary?: boolean },
): Promise<LoadResult> {
  const url = new URL(address);
  const agent = new http.Agent({ keepAlive: true, maxSockets: options.connections });
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  let bytes = 0;
  let sent = 0;
  const once = () =>
    new Promise<void>((resolve) => {
      const started = performance.now();
      const extra = options.vary ? `${url.search ? '&' : '?'}_v=${++sent}` : '';
      http
        .get(
          {
            host: url.hostname,
            port: url.port,
            path: url.pathname + url.search + extra,
            agent,
            headers: { 'accept-encoding': 'gzip' },
          },
          (response) => {
            let size = 0;
            response.on('data', (chunk) => {
              size += chunk.length;
            });
            response.on('end', () => {
              times.push(performance.now() - started);
              statuses[response.statusCode ?? 0] = (statuses[response.statusCode ?? 0] ?? 0) + 1;
              bytes = size;
              resolve();
            });
          },
        )
        .on('error', () => {
          statuses[0] = (statuses[0] ?? 0) + 1;
          resolve();
        });
    });
  for (let i = 0; i < 20; i++) await once();
  times.length = 0;
  const started = performance.now();
  const until = started + options.seconds * 1000;
  await Promise.all(
    Array.from({ length: options.connections }, async () => {
      while (performance.now() < until) await once();
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)] ?? Number.NaN;
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    statuses,
    bytes,
  };
}
