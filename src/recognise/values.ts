import type { ReadField } from './format.ts';
import { shapeSource } from './layout.ts';

/** The status that a value stands for, if it does; a hyphen, 0 and -1 mostly do not. */
export function codeOf({ alias }: ReadField, value: string): string | undefined {
  const known = alias !== undefined && Object.hasOwn(alias, value) ? alias[value] : undefined;
  if (known !== undefined) return known;
  return /^[1-9]\d\d$/.test(value) ? value : undefined;
}

/** Whether a flag says that nothing special happened. */
export function isQuietValue({ quiet }: ReadField, value: string): boolean {
  return /^(?:-*|null|None)$/.test(value) || (quiet?.includes(value) ?? false);
}

const forms = new WeakMap<ReadField, RegExp>();

/** Whether a value from an object reads as the field does. */
export function fits(field: ReadField, value: string): boolean {
  if (field.role === 'status') {
    return /^(?:\d{3}|0|-1?|)$/.test(value) || codeOf(field, value) !== undefined;
  }
  if (field.starts !== undefined && !value.startsWith(field.starts)) return false;
  if (field.shape === undefined && field.chars === undefined) return true;
  let form = forms.get(field);
  if (form === undefined) {
    form = new RegExp(
      field.shape === undefined ? `^[${field.chars ?? ''}]+$` : `^${shapeSource(field.shape)}$`,
    );
    forms.set(field, form);
  }
  return form.test(value);
}
