import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a server is asked to serve. */
export interface Site {
  /** Folder that is the root of the host. */
  root: string;
  /** Sub-path of the site below it: `` or `/http/reference`. */
  base: string;
}

/** A server that runs. */
export interface RunningServer {
  address: URL;
  /** What it has written of what it was asked for. */
  log: () => Promise<string>;
  stop: () => Promise<void>;
}

/** A program that serves files, and how to start it. */
export interface Server {
  name: string;
  /** Name of the program; a test is skipped where it is not installed. */
  program: string;
  /**
   * @param folder for what it needs beside the site
   * @returns arguments of the program, and its working directory if it matters
   */
  prepare: (site: Site, port: number, folder: string) => Promise<{ args: string[]; cwd?: string }>;
}

const project = process.cwd();
const hosting = `${project}/hosting`;

/** Where a program is, looked for as a shell does and where servers are kept. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

async function untilItListens(child: ChildProcess, port: number, said: () => string) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await listens(port)) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It does not listen. It says: ${said()}`);
}

/**
 * Starts a server on a port of its own.
 * @param protocol that it is asked by
 */
export async function start(
  server: Server,
  site: Site,
  protocol: 'http' | 'https' = 'http',
): Promise<RunningServer> {
  const program = findProgram(server.program);
  if (program === undefined) throw new Error(`${server.program} is not installed.`);
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  // A server that is started by root serves as somebody else.
  await chmod(folder, 0o755);
  const port = await freePort();
  const { args, cwd = folder } = await server.prepare(site, port, folder);
  const child = spawn(program, args, { cwd, env: { ...process.env, HOME: folder } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    await untilItListens(child, port, () => said);
  } catch (error) {
    child.kill();
    throw new Error(server.name, { cause: error });
  }
  return {
    address: new URL(`${protocol}://localhost:${String(port)}${site.base}/`),
    log: () => readFile(join(folder, 'access.log'), 'utf8'),
    stop: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Copies a file of `hosting`, with each text replaced; every one has to stand there. */
async function copyWith(
  from: string,
  to: string,
  replacements: Readonly<Record<string, string>>,
): Promise<void> {
  let text = await readFile(`${hosting}/${from}`, 'utf8');
  for (const [found, replacement] of Object.entries(replacements)) {
    if (!text.includes(found)) throw new Error(`hosting/${from} no longer says "${found}".`);
    text = text.replaceAll(found, replacement);
  }
  await writeFile(to, text);
}

/** The paths of temporary files of an nginx, in a folder of its own. */
const nginxFrame = (folder: string, http: string, main = '') => `${main}
daemon off;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log ${folder}/access.log;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  include /etc/nginx/mime.types;
  ${http}
}
`;

const brotliStatic = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx has the module by which it sends files with .br beside them. */
export const nginxSendsBrotli = existsSync(brotliStatic);

/** nginx with the configuration of this project; sends files with .br beside them where it can. */
export const nginx: Server = {
  name: 'nginx',
  program: 'nginx',
  prepare: async ({ root, base }, port, folder) => {
    await copyWith('nginx/reason-phrase.conf', `${folder}/site.conf`, {
      'listen 8080': `listen ${String(port)}`,
      'root dist': `root ${root}`,
      ' /404.html': ` ${base}/404.html`,
      'include mime.types': 'include /etc/nginx/mime.types',
      ...(nginxSendsBrotli ? { '# brotli_static on;': 'brotli_static on;' } : {}),
    });
    const main = nginxSendsBrotli ? `load_module ${brotliStatic};` : '';
    await writeFile(`${folder}/nginx.conf`, nginxFrame(folder, 'include site.conf;', main));
    return { args: ['-p', folder, '-c', `${folder}/nginx.conf`] };
  },
};

/** nginx as it comes: files below a root, and nothing else said. */
export const stockNginx: Server = {
  name: 'nginx as it comes',
  program: 'nginx',
  prepare: async ({ root }, port, folder) => {
    const server = `server { listen ${String(port)}; root ${root}; }`;
    await writeFile(`${folder}/nginx.conf`, nginxFrame(folder, server));
    return { args: ['-p', folder, '-c', `${folder}/nginx.conf`] };
  },
};

/**
 * nginx that speaks TLS to readers, and HTTP to another server that does not know of it.
 * @param certificate files of the certificate and its key
 */
export const tlsBefore = (
  behind: RunningServer,
  certificate: { cert: string; key: string },
): Server => ({
  name: 'nginx that speaks TLS',
  program: 'nginx',
  prepare: async (_, port, folder) => {
    const server = `server {
    listen ${String(port)} ssl;
    ssl_certificate ${certificate.cert};
    ssl_certificate_key ${certificate.key};
    location / { proxy_pass http://127.0.0.1:${behind.address.port}; proxy_set_header Host $host; }
  }`;
    await writeFile(`${folder}/nginx.conf`, nginxFrame(folder, server));
    return { args: ['-p', folder, '-c', `${folder}/nginx.conf`] };
  },
});

/** Apache with the configuration of this project. */
export const apache: Server = {
  name: 'Apache',
  program: 'apache2',
  prepare: async ({ root, base }, port, folder) => {
    await copyWith('apache/.htaccess', `${folder}/directory.conf`, {
      ' /404.html': ` ${base}/404.html`,
    });
    await copyWith('apache/httpd.conf', `${folder}/httpd.conf`, {
      'Listen 8080': `Listen ${String(port)}`,
      '.cache/apache.pid': `${folder}/apache.pid`,
      'DocumentRoot dist': `DocumentRoot ${root}`,
      '<Directory dist>': `<Directory ${root}>`,
      'Include hosting/apache/.htaccess': `Include ${folder}/directory.conf`,
    });
    return { args: ['-d', folder, '-f', `${folder}/httpd.conf`, '-DFOREGROUND'] };
  },
};

/** Apache that lets the site's own .htaccess say how it is served. */
export const apacheHtaccess: Server = {
  name: 'Apache with .htaccess',
  program: 'apache2',
  prepare: async ({ root, base }, port, folder) => {
    const site = `${folder}/site`;
    await mkdir(`${site}${base}`, { recursive: true });
    for (const entry of await readdir(root + base)) {
      await symlink(await realpath(`${root}${base}/${entry}`), `${site}${base}/${entry}`);
    }
    await copyWith('apache/.htaccess', `${site}${base}/.htaccess`, {
      ' /404.html': ` ${base}/404.html`,
    });
    await copyWith('apache/httpd.conf', `${folder}/httpd.conf`, {
      'Listen 8080': `Listen ${String(port)}`,
      '.cache/apache.pid': `${folder}/apache.pid`,
      'DocumentRoot dist': `DocumentRoot ${site}`,
      '<Directory dist>': `<Directory ${site}>`,
      'Include hosting/apache/.htaccess': 'AllowOverride All',
    });
    return { args: ['-d', folder, '-f', `${folder}/httpd.conf`, '-DFOREGROUND'] };
  },
};

/** Apache as it comes: files below a root, and nothing else said. */
export const stockApache: Server = {
  name: 'Apache as it comes',
  program: 'apache2',
  prepare: async ({ root }, port, folder) => {
    await copyWith('apache/httpd.conf', `${folder}/httpd.conf`, {
      'Listen 8080': `Listen ${String(port)}`,
      '.cache/apache.pid': `${folder}/apache.pid`,
      'DocumentRoot dist': `DocumentRoot ${root}`,
      '<Directory dist>': `<Directory ${root}>`,
      'Include hosting/apache/.htaccess': '',
    });
    return { args: ['-d', folder, '-f', `${folder}/httpd.conf`, '-DFOREGROUND'] };
  },
};

/** Caddy with the configuration of this project. */
export const caddy: Server = {
  name: 'Caddy',
  program: 'caddy',
  prepare: async ({ root, base }, port, folder) => {
    await copyWith('caddy/Caddyfile', `${folder}/Caddyfile`, {
      ':8080 {': `:${String(port)} {`,
      'root * dist': `root * ${root}`,
      ' /404.html': ` ${base}/404.html`,
    });
    const text = await readFile(`${folder}/Caddyfile`, 'utf8');
    await writeFile(`${folder}/Caddyfile`, `{\n\tadmin off\n}\n${text}`);
    return { args: ['run', '--config', `${folder}/Caddyfile`] };
  },
};

/** Caddy as it comes. */
export const stockCaddy: Server = {
  name: 'Caddy as it comes',
  program: 'caddy',
  prepare: async ({ root }, port, folder) => {
    const text = `{\n\tadmin off\n}\n:${String(port)} {\n\troot * ${root}\n\tfile_server\n}\n`;
    await writeFile(`${folder}/Caddyfile`, text);
    return { args: ['run', '--config', `${folder}/Caddyfile`] };
  },
};

/** The server that comes with Python. */
export const python: Server = {
  name: 'python -m http.server',
  program: 'python3',
  prepare: ({ root }, port) =>
    Promise.resolve({ args: ['-m', 'http.server', String(port), '--directory', root] }),
};

/** `serve`, of the npm package of that name. */
export const serve: Server = {
  name: 'serve',
  program: 'serve',
  prepare: ({ root }, port) =>
    Promise.resolve({ args: ['--no-clipboard', '--listen', String(port), '--symlinks', root] }),
};

/** `sirv`, of the npm package `sirv-cli`. */
export const sirv: Server = {
  name: 'sirv',
  program: 'sirv',
  prepare: ({ root }, port) => Promise.resolve({ args: [root, '--port', String(port), '--quiet'] }),
};

/** Cloudflare's server of static files, which comes with the npm package `wrangler`. */
export const wrangler: Server = {
  name: 'wrangler',
  program: 'wrangler',
  prepare: async ({ root, base }, port, folder) => {
    await cp(root, `${folder}/dist`, { recursive: true, dereference: true });
    await copyWith('cloudflare/_headers', `${folder}/dist/_headers`, {
      '\n/pagefind': `\n${base}/pagefind`,
      '\n/offline': `\n${base}/offline`,
    });
    await cp(`${hosting}/cloudflare/_redirects`, `${folder}/dist/_redirects`);
    if (base !== '') await cp(`${folder}/dist${base}/404.html`, `${folder}/dist/404.html`);
    await mkdir(`${folder}/hosting/cloudflare`, { recursive: true });
    const config = `${folder}/hosting/cloudflare/wrangler.jsonc`;
    await copyWith('cloudflare/wrangler.jsonc', config, {});
    const args = ['dev', '--config', config, '--port', String(port), '--ip', '127.0.0.1'];
    return { args: [...args, '--show-interactive-dev-session=false'] };
  },
};

/** A certificate for `localhost` that this machine signs itself. */
export function createCertificate(folder: string): { cert: string; key: string } {
  const files = { cert: `${folder}/cert.pem`, key: `${folder}/key.pem` };
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', files.key, '-out', files.cert],
  ]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  return files;
}
