import type {
  DefaultBehaviour,
  Lifetime,
  Methods,
  ProductKind,
  RequestMethod,
  Standing,
} from '../schemas/default-behaviour.ts';
import { isInRange } from './number-ranges.ts';

/** One product with the id that its file gives it: `content/defaults/<id>.yaml`. */
export interface Product {
  id: string;
  facts: DefaultBehaviour;
}

/** What a question asks for; without a part, that part does not matter. */
export interface Question {
  code: string;
  method?: RequestMethod;
  kind?: ProductKind;
  standing?: Standing;
}

/** A product that sends the request again after a response with the code. */
export interface Sender {
  product: Product;
  methods: Methods;
  standing: Standing;
  needsRetryAfter: boolean;
  condition?: string | undefined;
}

/** A product that stores a response with the code although the response does not say for how long. */
export interface Keeper {
  product: Product;
  lifetime: Lifetime;
  standing: Standing;
  condition?: string | undefined;
}

/** Whether a list of codes and ranges (`429`, `500-599`) has the code in it. */
export function hasCode(codes: readonly string[], code: string): boolean {
  return codes.some((range) => isInRange(range, code));
}

/** Whether a method is among those of a rule. */
export function hasMethod(methods: Methods, method: RequestMethod): boolean {
  if (methods === 'any') return true;
  return Array.isArray(methods) ? methods.includes(method) : !methods.anyBut.includes(method);
}

/** Who sends a request again after this code, in the order of the products. */
export function sendersOf(products: readonly Product[], question: Question): Sender[] {
  return products
    .filter(({ facts }) => question.kind === undefined || facts.kind === question.kind)
    .flatMap((product) =>
      (product.facts.sendsAgain?.onStatus ?? [])
        .filter(
          ({ codes, methods, standing }) =>
            hasCode(codes, question.code) &&
            (question.method === undefined || hasMethod(methods, question.method)) &&
            (question.standing === undefined || standing === question.standing),
        )
        .map(({ methods, standing, needsRetryAfter, condition }) => ({
          product,
          methods,
          standing,
          needsRetryAfter,
          condition,
        })),
    );
}

/** Who stores a response with this code that has no lifetime of its own, in the order of the products. */
export function keepersOf(products: readonly Product[], question: Question): Keeper[] {
  return products
    .filter(({ facts }) => question.kind === undefined || facts.kind === question.kind)
    .flatMap((product) => {
      const { stores } = product.facts;
      if (stores === undefined) return [];
      if (question.method !== undefined && !stores.methods.includes(question.method)) return [];
      return stores.withoutLifetime
        .filter(({ codes }) => hasCode(codes, question.code))
        .map(({ lifetime, standing = stores.standing, condition }) => ({
          product,
          lifetime,
          standing,
          condition,
        }))
        .filter(
          ({ standing }) => question.standing === undefined || standing === question.standing,
        );
    });
}

/** Who waits as long as Retry-After says on this code, with the forms that are read. */
export function obeyersOfRetryAfter(products: readonly Product[], code: string): Product[] {
  return products.filter(({ facts }) => {
    const { sendsAgain } = facts;
    if (sendsAgain === undefined || sendsAgain.retryAfter.forms.length === 0) return false;
    return (
      sendsAgain.onStatus.some(({ codes }) => hasCode(codes, code)) &&
      hasCode(sendsAgain.retryAfter.codes ?? [code], code)
    );
  });
}
