import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnoseStepsLeadOn } from '../../src/rules/diagnose-steps-lead-on.ts';
import { diagnoseStepSchema } from '../../src/schemas/diagnose-step.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { factsFile, findingsOf, meaningFile } from './content-fixture.ts';

/** A step whose answers lead to the given targets: a meaning if it has a slash. */
const step = (id: string, ...targets: string[]) =>
  factsFile(
    'diagnose-steps',
    id,
    diagnoseStepSchema.parse({
      question: 'Which one?',
      hint: 'Look.',
      options: targets.map((target) => ({
        [target.includes('/') ? 'meaning' : 'step']: target,
        label: target,
      })),
    }),
  );

const meanings = [
  meaningFile('nginx/499', registeredMeaning()),
  meaningFile('ietf/404', registeredMeaning()),
];

const found = (...diagnoseSteps: ReturnType<typeof step>[]) =>
  findingsOf(diagnoseStepsLeadOn, { diagnoseSteps, meanings }).map((finding) => finding.found);

describe(diagnoseStepsLeadOn.description, () => {
  it('accepts answers that end at meanings', () => {
    assert.deepEqual(
      found(step('where', 'log', 'ietf/404'), step('log', 'nginx/499', 'ietf/404')),
      [],
    );
  });
  it('refuses an answer that leads nowhere, and two that lead to the same', () => {
    assert.deepEqual(found(step('where', 'log', 'nginx/999', 'ietf/404', 'ietf/404')), [
      'content/diagnose-steps/log.yaml does not exist.',
      'nginx/999 does not exist.',
      'Another answer leads to ietf/404, too.',
    ]);
  });
  it('refuses a circle, a way that is too long, and a step that nobody reaches', () => {
    assert.match(
      found(step('where', 'log', 'ietf/404'), step('log', 'where', 'ietf/404'))[0] ?? '',
      /circle/,
    );
    const chain = ['where', 'b', 'c', 'd', 'e'].map((id, index, ids) =>
      step(id, ids[index + 1] ?? 'nginx/499', 'ietf/404'),
    );
    assert.match(found(...chain)[0] ?? '', /too long/);
    assert.match(
      found(step('where', 'nginx/499', 'ietf/404'), step('log', 'nginx/499', 'ietf/404'))[0] ?? '',
      /No answer/,
    );
  });
});
