/**
 * An address inside the site as articles write it, always at the root: its room, an id and a
 * fragment, for example `/codes/499#nginx`, `/vendors/iis#403.14`, `/fields/retry-after`.
 */
export const articleAddress =
  /^\/(codes|classes|vendors|fields|about)(?:\/([\w-]+))?(?:#([\w.-]+))?$/;
