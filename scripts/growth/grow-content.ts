import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseFrontmatter } from 'astro/markdown';
import { ietf, parseMeaningId } from '../../src/domain/meaning-id.ts';
import { isMetByVisitors } from '../../src/rules/visitors-are-told-plainly.ts';

/**
 * Gives copies their numbers: those of errors in turn from 400 to 999, others within their class.
 * What was not written for visitors gets no number that they meet, for a rule would refuse it.
 */
function numbersInTurn(): (code: string) => string {
  let turn = 0;
  return (code) => {
    let number: string;
    do {
      turn += 1;
      number =
        code < '400'
          ? code.charAt(0) + String((Number(code.slice(1)) + turn) % 100).padStart(2, '0')
          : String(400 + (turn % 600));
    } while (isMetByVisitors(number) && !isMetByVisitors(code));
    return number;
  };
}

const copyOf = (vendor: string, copy: number) => `${vendor}-copy-${String(copy)}`;

type Fields = Readonly<Record<string, string | number>>;

/** Puts other values into fields at the top of a frontmatter; adds those that it lacks. */
function withFields(text: string, fields: Fields): string {
  const { rawFrontmatter, content } = parseFrontmatter(text);
  let frontmatter = rawFrontmatter.trim();
  for (const [name, value] of Object.entries(fields)) {
    const line = new RegExp(`^${name}:.*$`, 'm');
    const written = `${name}: ${JSON.stringify(value)}`;
    frontmatter = line.test(frontmatter)
      ? frontmatter.replace(line, () => written)
      : `${frontmatter}\n${written}`;
  }
  return `---\n${frontmatter}\n---\n${content}`;
}

/**
 * Makes the content larger as it would grow: copies of the vendors, each with copies of their
 * meanings and translations at other numbers, until there are so many times as many meanings.
 * Registered meanings stay as they are, since the registry has them once.
 * @param root folder of a copy of the project
 * @param times how many times as many meanings
 * @returns how many there are
 */
export async function growContent(root: string, times: number): Promise<number> {
  const content = `${root}/content`;
  const filesOf = async (pattern: string) =>
    (await Array.fromAsync(glob(pattern, { cwd: content }))).sort();
  const meanings = await filesOf('codes/*/*.mdx');
  const translations = new Set(await filesOf('ja/codes/*/*.mdx'));
  const goal = meanings.length * times;
  const own = meanings.filter((file) => !file.startsWith(`codes/${ietf}/`));
  let count = meanings.length;

  const change = async (from: string, to: string, fields: Fields) => {
    const text = await readFile(`${content}/${from}`, 'utf8');
    await mkdir(dirname(`${content}/${to}`), { recursive: true });
    await writeFile(`${content}/${to}`, withFields(text, fields));
  };

  // A number that several share asks each of them how it is recognised.
  for (const file of meanings) {
    if (/^recognise:/m.test(await readFile(`${content}/${file}`, 'utf8'))) continue;
    await change(file, file, { recognise: 'It stands in larger content.' });
    const translation = `ja/${file}`;
    if (translations.has(translation)) {
      await change(translation, translation, { recognise: '大きくした内容にあります。' });
    }
  }

  const nextNumber = numbersInTurn();
  for (let copy = 1; count < goal; copy += 1) {
    const copied = new Set<string>();
    for (const file of own.slice(0, goal - count)) {
      const { vendor, code, slug } = parseMeaningId(file.slice('codes/'.length, -'.mdx'.length));
      const number = nextNumber(code);
      const name = slug === undefined ? number : `${number}-${slug}`;
      const place = `codes/${copyOf(vendor, copy)}/${name}.mdx`;
      const summary = `${copyOf(vendor, copy)} sends ${name} in larger content.`;
      await change(file, place, { code: number, vendor: copyOf(vendor, copy), summary });
      if (translations.has(`ja/${file}`)) {
        const ofCopy = `${copyOf(vendor, copy)}の${name}です。`;
        await change(`ja/${file}`, `ja/${place}`, { summary: ofCopy });
      }
      copied.add(vendor);
      count += 1;
    }
    for (const vendor of copied) {
      const place = `vendors/${vendor}.mdx`;
      const text = await readFile(`${content}/${place}`, 'utf8');
      const [, prominence = '0'] = /^prominence: (\d+)$/m.exec(text) ?? [];
      await change(place, `vendors/${copyOf(vendor, copy)}.mdx`, {
        name: `${vendor} ${String(copy)}`,
        summary: `${copyOf(vendor, copy)} stands in larger content.`,
        prominence: 1000 * copy + Number(prominence),
      });
    }
  }
  return count;
}
