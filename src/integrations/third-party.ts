import { readFile } from 'node:fs/promises';

/** A package whose code reaches the reader's browser. */
export interface ThirdParty {
  name: string;
  version: string;
  /** SPDX identifier of its licence. */
  licence: string;
  /** Text of the licence, which has to come along. */
  text: string;
  homepage?: string | undefined;
}

/** Licences that ask for no more than their text: whatever is shipped must have one of them. */
const acceptedLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/**
 * What an installed package says of itself.
 * @param name of a package that this project depends on
 * @throws where it has no licence text, or one that nobody has looked at
 */
export async function readThirdParty(name: string): Promise<ThirdParty> {
  const folder = `node_modules/${name}`;
  const { version, license, homepage } = JSON.parse(
    await readFile(`${folder}/package.json`, 'utf8'),
  ) as { version: string; license?: string; homepage?: string };
  if (license === undefined || !acceptedLicences.includes(license)) {
    throw new Error(
      `${name} has the licence ${String(license)}, and its code would be shipped. Look whether this site may, and add it to src/integrations/third-party.ts.`,
    );
  }
  for (const file of ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'LICENSE/LICENSE']) {
    const text = await readFile(`${folder}/${file}`, 'utf8').catch(() => undefined);
    if (text !== undefined) {
      return { name, version, licence: license, text: text.trim(), homepage };
    }
  }
  throw new Error(`${name} has no text of its licence, and its code would be shipped.`);
}

/** The line of a licence that says whose work it is. */
function copyrightOf({ text }: ThirdParty): string {
  return /^copyright .*$/im.exec(text)?.[0].trim() ?? '';
}

/** A comment for the head of a script that holds the packages, which minifiers keep. */
export function noticeOf(parties: readonly ThirdParty[]): string {
  const lines = parties.map(
    (party) => `${party.name} ${party.version}, ${party.licence}, ${copyrightOf(party)}`,
  );
  return lines.length === 0 ? '' : `/*! ${lines.join('; ')}; see licences.txt */\n`;
}

/** The texts of all licences, for readers. */
export function licencesText(parties: readonly ThirdParty[]): string {
  return parties
    .map(
      ({ name, version, licence, text, homepage }) =>
        `${[name, version, licence, homepage].filter(Boolean).join(' · ')}\n\n${text}\n`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`);
}
