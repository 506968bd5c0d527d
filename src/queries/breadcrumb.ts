import { statusClassOf } from '../domain/status-class.ts';
import { classLabel } from '../i18n/class-label.ts';
import type { Edition } from './edition.ts';
import type { LabelledLink } from './frame.ts';

/** The way to the page of a number: all codes, its class. */
export function breadcrumbOfNumber({ language, link }: Edition, code: string): LabelledLink[] {
  const id = statusClassOf(code);
  return [
    { label: language.t('navigation.codes'), ...link({ kind: 'codes' }) },
    { label: classLabel(language.t, id), ...link({ kind: 'class', id }) },
  ];
}
