/** What a build is told by its environment. */
export interface BuildSettings {
  /** Address that the site is published at, its sub-path included. */
  site: URL;
  /** Address of the repository, to which code pages then link. */
  repository: string | undefined;
  /** Whether addresses of pages end with a slash. */
  addressSlash: 'always' | 'never';
}

const neutralSite = 'https://reasonphrase.example';

/** A sub-path that needs no escaping anywhere: in HTML, in a configuration, in a shell. */
const plainPath = /^(\/[\w.~-]+)*\/?$/;

function faultOfSite(value: string): string | undefined {
  if (!URL.canParse(value) || !/^https?:\/\//.test(value)) return 'is no address of the web';
  const { username, password, search, hash, pathname } = new URL(value);
  if (username !== '' || password !== '') return 'holds a user’s name';
  if (search !== '' || hash !== '') return 'has a query or a fragment';
  if (!plainPath.test(decode(pathname))) {
    return 'has a sub-path of other characters than letters, digits, - . _ and ~';
  }
  return undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Reads and checks what a build is told by its environment; what is not set or empty has its default.
 * @throws with every variable that does not fit, what it says and what to write instead
 */
export function readBuildSettings(
  env: Readonly<Record<string, string | undefined>>,
): BuildSettings {
  const faults: string[] = [];
  const read = (name: string, byDefault: string) => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? byDefault : value;
  };
  const check = (name: string, value: string, fault: string | undefined, example: string) => {
    if (fault !== undefined) faults.push(`${name}: "${value}" ${fault}. Write ${example}.`);
  };

  const site = read('SITE_URL', neutralSite);
  check(
    'SITE_URL',
    site,
    faultOfSite(site),
    'one like https://example.org or https://example.org/reference',
  );

  const repository = read('REPOSITORY_URL', '');
  check(
    'REPOSITORY_URL',
    repository,
    repository === '' ? undefined : faultOfSite(repository),
    'one like https://github.com/<owner>/<name>',
  );

  const addressSlash = read('ADDRESS_SLASH', 'always');
  const isSlash = addressSlash === 'always' || addressSlash === 'never';
  check('ADDRESS_SLASH', addressSlash, isSlash ? undefined : 'is neither', 'always or never');

  if (faults.length > 0 || !isSlash) {
    throw new Error(`The build cannot use its environment:\n  ${faults.join('\n  ')}`);
  }
  return {
    site: new URL(site),
    repository: repository === '' ? undefined : repository.replace(/\/$/, ''),
    addressSlash,
  };
}
