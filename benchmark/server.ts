import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { lives } from '../scripts/hosts/wanted-headers.ts';

const compress = promisify(brotliCompress);

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** A file as it goes over the wire. */
interface Resource {
  content: Buffer;
  headers: Record<string, string>;
}

/** A running server. */
export interface StaticServer {
  /** Scheme, host and port, for example `http://127.0.0.1:40123`. */
  origin: string;
  close: () => Promise<void>;
}

/** Text is compressed; files of an unknown kind, such as Pagefind's index, are so already. */
async function makeResource(file: string, content: Buffer): Promise<Resource> {
  const type = mediaTypes[extname(file)];
  if (type === undefined) {
    return { content, headers: { 'content-type': 'application/octet-stream' } };
  }
  return {
    content: await compress(content),
    headers: {
      'content-type': type,
      'content-encoding': 'br',
      'cache-control': lives.shortly,
      vary: 'accept-encoding',
    },
  };
}

/** Files that may answer a path: `/codes/404` is also the folder's `index.html`. */
function candidatesFor(path: string): string[] {
  const file = normalize(path).replace(/\/$/, '');
  return extname(file) === '' ? [`${file}/index.html`] : [file, `${file}/index.html`];
}

/** Reads the first of the files that exists. */
async function readFirst(folder: string, files: string[]): Promise<Resource | undefined> {
  for (const file of files) {
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (content !== undefined) return makeResource(file, content);
  }
  return undefined;
}

/** Listens on a free port of this machine. */
async function listen(
  respond: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, { content, headers }: Resource): void {
  response.writeHead(status, { ...headers, 'content-length': content.length });
  response.end(content);
}

/**
 * Serves a folder as a content delivery network does: compressed with Brotli once, then from
 * memory. The first request of a file pays for its compression, so visit a page once before
 * measuring it.
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const resources = new Map<string, Promise<Resource | undefined>>();
  const find = (path: string) => {
    const known = resources.get(path) ?? readFirst(folder, candidatesFor(path));
    resources.set(path, known);
    return known;
  };
  return listen(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const resource = await find(path);
    if (resource !== undefined) {
      send(response, 200, resource);
      return;
    }
    const notFound = await find('/404.html');
    send(response, 404, notFound ?? { content: Buffer.from('Not found'), headers: {} });
  });
}

/** Serves one HTML document at every path. */
export async function serveDocument(html: string): Promise<StaticServer> {
  const resource = await makeResource('index.html', Buffer.from(html));
  return listen((_, response) => {
    send(response, 200, resource);
    return Promise.resolve();
  });
}
