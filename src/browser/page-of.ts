/**
 * Names the page that an address leads to, so that `/codes/404`, `/codes/404/` and
 * `/codes/404/#history` are one. Addresses that are shown or asked for stay as they are.
 */
export function pageOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/$/, '');
}

/**
 * An address of a page in the form of this site's own links.
 * @param example a link of this site; whether it ends with a slash decides
 */
export function inFormOf(example: string, address: string): string {
  const [page = ''] = /^[^?#]*/.exec(address) ?? [];
  const ending = example.endsWith('/') ? '/' : '';
  return (pageOf(page) + ending || '/') + address.slice(page.length);
}
