import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';

/** An answer as it came over the wire: redirects are not followed, nothing is unpacked. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 10_000;

/** As many connections at a time as a browser has to one host. */
const maxSockets = 6;
const agents = {
  'http:': new HttpAgent({ maxSockets }),
  'https:': new HttpsAgent({ maxSockets }),
};

/**
 * Asks a host once, as a browser would that takes all compressions.
 * @param certificate of an authority to trust beside the usual ones, for a host with one of its own
 * @throws when no answer comes
 */
export function ask(address: URL, certificate?: string): Promise<Answer> {
  const protocol = address.protocol === 'https:' ? 'https:' : 'http:';
  const request = protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      {
        headers: { 'accept-encoding': 'gzip, br, zstd', accept: '*/*' },
        timeout: patience,
        agent: agents[protocol],
        ...(certificate === undefined ? {} : { ca: certificate }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const headers = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`${address.href} did not answer.`)));
    asked.on('error', reject);
    asked.end();
  });
}
