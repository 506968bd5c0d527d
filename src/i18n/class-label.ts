import type { StatusClassId } from '../domain/status-class.ts';
import type { Translate } from './translate.ts';

/** What a class is called: `4xx Client Error`, and its name alone for the numbers outside the classes. */
export function classLabel(t: Translate, id: StatusClassId): string {
  const name = t(`class.${id}`);
  return id === 'other' ? name : t('class.title', { class: id, name });
}
