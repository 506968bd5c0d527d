/**
 * The part of a name that its library declares, without the qualifier in front:
 * `NotFound` of `HttpStatusCode.NotFound`, `HTTP_NOT_FOUND` of `Response::HTTP_NOT_FOUND`,
 * `not-found` of `status/not-found`, `ok` of `:ok`.
 */
export function shortName(name: string): string {
  return name.replace(/^.*(?:\.|:|\/|`)/, '');
}
