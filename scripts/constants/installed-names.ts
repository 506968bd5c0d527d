import { STATUS_CODES } from 'node:http';
import { createRequire } from 'node:module';
import { HttpStatusCode } from 'axios';
import axiosManifest from 'axios/package.json' with { type: 'json' };
import httpErrorsManifest from 'http-errors/package.json' with { type: 'json' };
import { StatusCodes } from 'http-status-codes';
import httpStatusCodesManifest from 'http-status-codes/package.json' with { type: 'json' };
import { readPythonHttpStatus } from './python-http-status.ts';

/** The names that a library has where it is installed, without the qualifier in front. */
export interface InstalledNames {
  version: string;
  names: { code: string; name: string }[];
}

/** How to ask a library for its names, by its id in `content/constants`; undefined if it is not here. */
export const installedNames: Readonly<Record<string, () => InstalledNames | undefined>> = {
  node: () => ({
    version: process.versions.node,
    names: Object.keys(STATUS_CODES).map((code) => ({ code, name: `STATUS_CODES[${code}]` })),
  }),
  axios: () => ({ version: axiosManifest.version, names: membersOf(HttpStatusCode) }),
  'http-status-codes': () => ({
    version: httpStatusCodesManifest.version,
    names: membersOf(StatusCodes),
  }),
  'http-errors': () => ({ version: httpErrorsManifest.version, names: httpErrorNames() }),
  python: () => {
    const python = readPythonHttpStatus();
    return python && { version: python.version, names: python.members };
  },
};

/** Members of an enum of numbers, without the way back from numbers to members. */
function membersOf(members: Record<string, string | number>): InstalledNames['names'] {
  return Object.entries(members)
    .filter(([, code]) => typeof code === 'number')
    .map(([name, code]) => ({ code: String(code), name }));
}

/** The constructors of http-errors, which has each under its code and under its name. */
function httpErrorNames(): InstalledNames['names'] {
  // The package has no types of its own.
  const createError = createRequire(import.meta.url)('http-errors') as Record<string, unknown>;
  const isCode = (key: string) => /^\d{3}$/.test(key);
  const keys = Object.keys(createError);
  return keys
    .filter(isCode)
    .flatMap((code) =>
      keys
        .filter((key) => !isCode(key) && createError[key] === createError[code])
        .map((name) => ({ code, name })),
    );
}
