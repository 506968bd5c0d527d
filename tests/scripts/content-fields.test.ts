import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import { contentKinds } from '../../scripts/content-fields/content-kinds.ts';
import { withTables } from '../../scripts/content-fields/content-readme.ts';
import { describeFields } from '../../scripts/content-fields/describe-fields.ts';
import { editorSchema } from '../../scripts/content-fields/editor-schema.ts';
import { withSchemas } from '../../scripts/content-fields/editor-settings.ts';
import { filesForAuthors, schemaFolder } from '../../scripts/content-fields/files-for-authors.ts';
import { daySchema } from '../../src/schemas/day.ts';

describe('what authors and their editors are told of the fields', async () => {
  const files = await filesForAuthors();
  for (const [path, text] of files) {
    it(`is in ${path} what the schemas say; if not, run npm run refresh:fields`, async () => {
      assert.equal(await readFile(path, 'utf8'), text);
    });
  }

  it('has no schema left of a collection that is gone', async () => {
    for (const name of await readdir(schemaFolder)) {
      assert.ok(files.has(`${schemaFolder}/${name}`), `remove ${schemaFolder}/${name}`);
    }
  });

  for (const { patterns, schema } of contentKinds) {
    it(`explains every field of ${patterns.join(', ')}`, () => {
      const [, , ...rows] = describeFields(schema).split('\n');
      assert.ok(rows.length > 0);
      assert.deepEqual(
        rows.filter((row) => /\|\s*\|$/.test(row)),
        [],
      );
    });
  }
});

describe('the JSON Schema of a kind of file', () => {
  const schema = editorSchema(
    z.strictObject({
      code: z.string().regex(/^\d{3}$/),
      level: z.enum(['MUST', 'MAY']).optional(),
      reviewed: daySchema,
    }),
    'A thing.',
  );

  it('keeps patterns, values and what is required, and takes dates as dates', () => {
    assert.deepEqual(schema, {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'A thing.',
      type: 'object',
      properties: {
        code: { type: 'string', pattern: '^\\d{3}$' },
        level: { type: 'string', enum: ['MUST', 'MAY'] },
        reviewed: { type: 'string', format: 'date' },
      },
      required: ['code', 'reviewed'],
      additionalProperties: false,
    });
  });
});

describe('the table of fields', () => {
  it('goes into objects, lists, keys and kinds, and says lengths and values', () => {
    const named = z.strictObject({ name: z.string().max(9).describe('Name.') });
    const schema = editorSchema(
      z.strictObject({
        side: named.optional().describe('Side.'),
        list: z.array(named).describe('List.'),
        others: z.record(z.string(), z.array(named)).describe('Others.'),
        standing: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('old'), until: z.string().describe('Until.') }),
            z.strictObject({ kind: z.literal('new') }),
          ])
          .describe('Standing.'),
      }),
      'A thing.',
    );
    assert.deepEqual(describeFields(schema).split('\n').slice(2), [
      '| `side` |  | Side. |',
      '| `side.name` | yes | Name. At most 9 characters. |',
      '| `list` | yes | List. |',
      '| `list[].name` | yes | Name. At most 9 characters. |',
      '| `others` | yes | Others. |',
      '| `others.*[].name` | yes | Name. At most 9 characters. |',
      '| `standing` | yes | Standing. One of `old`, `new`. |',
      '| `standing[old].until` | yes | Until. |',
    ]);
  });
  it('is not put into a README whose marks are gone', () => {
    assert.throws(() => withTables('# Content\n'), /the marks of the tables are gone/);
  });
});

describe('the settings of the editor', () => {
  it('keep what a person wrote, and renew the schemas', () => {
    const settings = JSON.parse(withSchemas('{"a": 1, "yaml.schemas": {"gone.json": "x"}}')) as {
      a: number;
      'yaml.schemas': Record<string, string[]>;
    };
    assert.equal(settings.a, 1);
    assert.deepEqual(settings['yaml.schemas']['./content/.schemas/fields.json'], [
      'content/fields/*.yaml',
    ]);
    assert.ok(!('gone.json' in settings['yaml.schemas']));
  });
});
