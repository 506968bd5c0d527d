import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host of the built site that can be made to fail, or to have another build. */
export interface FaultyHost {
  origin: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  /** Answers 503 to the paths for which this is true. */
  fails: (path: string) => boolean;
  /** Files that stand in the place of those of the build, by path. */
  replaced: Map<string, Buffer>;
  /** As if the cable were pulled: whoever asks gets no answer at all. */
  isUnplugged: boolean;
  close: () => Promise<void>;
}

/** Serves the built site on a port of its own. */
export async function startFaultyHost(): Promise<FaultyHost> {
  const host: FaultyHost = {
    origin: '',
    asked: [],
    fails: () => false,
    replaced: new Map(),
    isUnplugged: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  const fileFor = async (path: string): Promise<Buffer | undefined> =>
    host.replaced.get(path) ?? (await readFile(join('dist', path)).catch(() => undefined));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (host.isUnplugged) {
      request.socket.destroy();
      return;
    }
    host.asked.push(pathname);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    void fileFor(path).then(async (content) => {
      if (host.fails(pathname)) response.writeHead(503).end();
      else if (content === undefined) {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(await fileFor('/404.html'));
      } else {
        const type = mediaTypes[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
        response.end(content);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host.origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  return host;
}
