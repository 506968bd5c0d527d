import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meaningSchema } from '../../src/schemas/meaning.ts';
import { registeredFrontmatter, unofficialFrontmatter } from '../domain/meaning-fixture.ts';

/** The message for one field of a frontmatter that the schema refuses. */
function messageFor(frontmatter: Record<string, unknown>, field: string): string {
  const result = meaningSchema.safeParse(frontmatter);
  assert.ok(!result.success, 'the schema accepted it');
  const issue = result.error.issues.find(({ path }) => path.join('.') === field);
  assert.ok(issue, `no message for ${field}: ${result.error.message}`);
  return issue.message;
}

describe('the schema of a meaning', () => {
  it('accepts a registered and an unofficial meaning with the required fields alone', () => {
    assert.ok(meaningSchema.safeParse(registeredFrontmatter).success);
    assert.ok(meaningSchema.safeParse(unofficialFrontmatter).success);
  });

  it('says that an unquoted code must be quoted', () => {
    assert.match(messageFor({ ...registeredFrontmatter, code: 404 }, 'code'), /Quote the code/);
  });

  it('refuses a field it does not know', () => {
    const result = meaningSchema.safeParse({ ...registeredFrontmatter, sumary: 'x' });
    assert.ok(!result.success);
    assert.equal(result.error.issues[0]?.code, 'unrecognized_keys');
  });

  it('refuses a summary of more than 155 characters', () => {
    const summary = `${'x'.repeat(155)}.`;
    assert.match(messageFor({ ...registeredFrontmatter, summary }, 'summary'), /155/);
  });

  it('asks for a citation in the form specification#section', () => {
    const registration = { kind: 'registered', citation: 'RFC 9110 15.5.5' };
    assert.match(
      messageFor({ ...registeredFrontmatter, registration }, 'registration.citation'),
      /rfc9110#15\.5\.5/,
    );
  });

  it('asks an unofficial meaning for a source', () => {
    assert.match(messageFor({ ...unofficialFrontmatter, sources: [] }, 'sources'), /source/);
  });

  it('asks an unofficial meaning for its evidence grade', () => {
    const registration = { kind: 'unofficial', use: 'active', product: 'a log' };
    messageFor({ ...unofficialFrontmatter, registration }, 'registration.evidence');
  });

  it('asks for a name where the issuer has no phrase, and refuses one where it has', () => {
    assert.match(messageFor({ ...unofficialFrontmatter, phrase: null }, 'name'), /phrase is null/);
    assert.match(messageFor({ ...unofficialFrontmatter, name: 'Gone' }, 'name'), /Remove name/);
  });

  it('allows method on redirections only', () => {
    const method = { value: 'kept' };
    assert.match(messageFor({ ...registeredFrontmatter, method }, 'method'), /3xx/);
    assert.ok(meaningSchema.safeParse({ ...registeredFrontmatter, code: '307', method }).success);
  });

  it('asks for the section behind every obligation', () => {
    const fields = [{ name: 'Allow', level: 'MUST', condition: 'always' }];
    assert.match(messageFor({ ...registeredFrontmatter, fields }, 'fields.0.citation'), /cite/);
  });

  it('refuses an answer for a kind of method that follows from retry anyway', () => {
    const retry = { value: 'after-wait' };
    const retryByMethod = { other: { value: 'if-not-applied', citation: 'rfc9110#9.2.2' } };
    assert.match(
      messageFor({ ...registeredFrontmatter, retry, retryByMethod }, 'retryByMethod.other'),
      /Remove it: if-not-applied follows/,
    );
  });

  it('asks for the section behind an exception for a kind of method', () => {
    const retry = { value: 'after-wait' };
    const retryByMethod = { other: { value: 'after-wait' } };
    assert.match(
      messageFor(
        { ...registeredFrontmatter, retry, retryByMethod },
        'retryByMethod.other.citation',
      ),
      /Cite the section/,
    );
    const unofficial = { ...unofficialFrontmatter, retry, retryByMethod };
    assert.ok(meaningSchema.safeParse(unofficial).success);
  });
});
