/** The `package.json` of the package. */
export interface PackageManifest {
  name: string;
  version: string;
  [field: string]: unknown;
}

/**
 * The manifest of the package.
 * @param modules names of the modules at its top
 * @param version release of the data, which is what its version counts
 * @param repository address of the repository, where there is a public one
 */
export function packageManifest(
  modules: readonly string[],
  version: string,
  repository: string | undefined,
): PackageManifest {
  const module = (path: string) => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  return {
    name: 'reason-phrase',
    version,
    description: 'What HTTP status codes mean, registered and unofficial, as typed data.',
    keywords: ['http', 'status', 'status-code', 'reason-phrase', 'iana'],
    license: 'MIT AND CC0-1.0',
    ...(repository === undefined ? {} : { repository: { type: 'git', url: repository } }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: {
      '.': module('index'),
      ...Object.fromEntries(
        modules.filter((name) => name !== 'index').map((name) => [`./${name}`, module(name)]),
      ),
      './vendors/*': module('vendors/*'),
      './codes.json': './codes.json',
      './schemas/*.json': './schemas/*.json',
      './package.json': './package.json',
    },
  };
}
